import { type Issue, type LineResult, makeIssue, withoutKeys } from '@khuyenhoc/schemas';
import { UsageError } from '../../usage-error.js';
import { eachLine } from '../each-line.js';
import { nameOfFile } from '../read-text.js';
import type { TextStream } from '../text-stream.js';
import { type LineKind, LINE_KINDS, kindOfLines } from './line-kinds.js';

/** Characters of the longest line that is looked into; a record has some hundreds. */
const LONGEST_LINE = 1_000_000;

export interface LineChecks {
  readonly kind?: string | undefined;
  readonly lenient?: boolean | undefined;
  /** A line with all that is wrong in it, at once; only warnings where it was read leniently. */
  readonly onIssues: (issues: readonly Issue[], text: string, line: number) => void;
  readonly onValue?: (value: unknown, header: boolean) => void;
  readonly progress?: (bytes: number) => void;
}

/**
 * Checks a file of one record per line, and hands over what is wrong as it is found.
 *
 * @returns the kind, and how many records there were
 * @throws UsageError where the first line does not say what the file is, and `kind` does not either
 */
export async function checkLines(
  stream: TextStream,
  checks: LineChecks,
): Promise<{ kind: LineKind; records: number } | null> {
  let kind = LINE_KINDS.find((one) => one.kind === checks.kind);
  if (checks.kind !== undefined && kind === undefined) throw noLines(checks.kind);
  let first = true;
  let records = 0;
  const lineOfId = new Map<string, number>();
  await eachLine(
    stream,
    (text, line) => {
      let header = false;
      if (first) {
        first = false;
        const told = kindOfLines(text.slice(0, LONGEST_LINE));
        header = told?.header ?? kind?.headed ?? false;
        kind ??= told?.kind;
        if (kind === undefined) throw unknownLines(stream.file);
      }
      if (kind === undefined) return;
      if (!header) records += 1;
      const read = header ? kind.readHeader : kind.readItem;
      const result = checkLine(read, text, line, checks.lenient === true);
      const issues = [
        ...result.warnings,
        ...(result.ok ? twice(result.value, line) : result.issues),
      ];
      if (issues.length > 0) checks.onIssues(issues, text, line);
      if (result.ok) checks.onValue?.(result.value, header);
    },
    checks.progress,
  );
  // A document of observations is refused when two have one id; line by line that is kept too.
  function twice(value: unknown, line: number): Issue[] {
    if (kind?.kind !== 'observations' || !hasId(value)) return [];
    const earlier = lineOfId.get(value.id);
    if (earlier === undefined) {
      lineOfId.set(value.id, line);
      return [];
    }
    const detail = { vi: `dòng ${earlier}`, en: `line ${earlier}` };
    const issue = makeIssue('duplicate-id', ['id'], { name: value.id, detail });
    return [{ ...issue, spot: { line, column: 1 } }];
  }
  return kind === undefined ? null : { kind, records };
}

const hasId = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

type Checked = LineResult<unknown> & { readonly warnings: readonly Issue[] };

function checkLine(
  read: LineKind['readItem'],
  text: string,
  line: number,
  lenient: boolean,
): Checked {
  if (text.length > LONGEST_LINE) {
    const issue = makeIssue('line-too-long', [], {
      expected: { vi: '1.000.000', en: '1,000,000' },
    });
    return { ok: false, issues: [{ ...issue, spot: { line, column: 1 } }], warnings: [] };
  }
  const result = read(text, line);
  const unknown = result.ok ? [] : result.issues.filter((one) => one.code === 'key-unknown');
  if (result.ok || !lenient || unknown.length === 0) return { ...result, warnings: [] };
  const paths = unknown.map((one) => one.path);
  const rest = JSON.stringify(withoutKeys(JSON.parse(text), paths));
  const again = checkLine(read, rest, line, true);
  const warnings = unknown.map((one) => ({ ...one, severity: 'warning' as const }));
  // Columns of the shortened line are not those of the file.
  const known = new Map(result.issues.map((one) => [one.path.join('/'), one.spot]));
  const moved = again.ok
    ? again
    : {
        ...again,
        issues: again.issues.map((one) => ({
          ...one,
          spot: known.get(one.path.join('/')) ?? { line, column: 1 },
        })),
      };
  return { ...moved, warnings: [...warnings, ...again.warnings] };
}

const kinds = () => LINE_KINDS.map((one) => one.kind).join(', ');

const noLines = (kind: string): UsageError =>
  new UsageError(
    `Loại “${kind}” không có dạng mỗi dòng một bản ghi (NDJSON); chỉ có: ${kinds()}. / There is no form of one record per line (NDJSON) for kind “${kind}”; there is for: ${kinds()}.`,
  );

const unknownLines = (file: string): UsageError =>
  new UsageError(
    `Không biết ${nameOfFile(file)} chứa bản ghi gì: dòng đầu phải có “kind”, hoặc thêm --type. Có: ${kinds()}. / Cannot tell what records ${nameOfFile(file)} has: its first line needs a “kind”, or add --type. There are: ${kinds()}.`,
  );
