import {
  type LineResult,
  type Observation,
  observationsSchema,
  type Path,
  readDocument,
  readLedgerLine,
} from '@khuyenhoc/schemas';

const HEAD = '{"kind":"observations","agreement":"x","illustrative":null,"observations":[';

/** Reads one observation of a file of one observation per line. `line` counts from 1. */
export function readObservationLine(text: string, line: number): LineResult<Observation> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // What is no JSON is told in the same words for every kind of line.
    const { issues } = readLedgerLine(text, line) as Extract<LineResult<never>, { ok: false }>;
    return { ok: false, issues };
  }
  const file = { kind: 'observations', agreement: 'x', illustrative: null, observations: [data] };
  const result = observationsSchema.safeParse(file);
  const [value] = result.data?.observations ?? [];
  if (value !== undefined) return { ok: true, value };
  const read = readDocument(`${HEAD}${text}]}`);
  const issues = read.ok ? [] : read.issues;
  return {
    ok: false,
    issues: issues.map((issue) => ({
      ...issue,
      path: inside(issue.path),
      spot: { line, column: Math.max(1, (issue.spot?.column ?? 1) - HEAD.length) },
    })),
  };
}

/** The path without the list that the line was put in. */
const inside = (path: Path): Path => path.slice(2);
