import type * as z from 'zod';
import { type LedgerHeader, ledgerHeaderSchema } from '../fund/ledger.js';
import { type LedgerItem, ledgerItemSchema } from '../fund/ledger-item.js';
import { issuesFromZod } from '../issue/from-zod.js';
import type { Issue, Path, Spot } from '../issue/issue.js';
import { type Observation, observation } from '../observation/observation.js';
import { type ObservationsHeader, observationsHeaderSchema } from '../observation/observations.js';
import { hintUnknownKeys } from './hint-unknown-keys.js';
import { isPlainEntry } from './plain-entry.js';
import { isPlainObservation } from './plain-observation.js';
import { meantForm } from './meant-form.js';
import { parseLocatedJson } from './located-json.js';
import { hasSingleKeys } from './single-keys.js';

/** What one line of a file of one record per line (NDJSON) holds, or all that is wrong with it. */
export type LineResult<Of> =
  { readonly ok: true; readonly value: Of } | { readonly ok: false; readonly issues: Issue[] };

/** Reads the first line of such a ledger: of which fund it is. */
export const readLedgerHeader = (text: string, line: number): LineResult<LedgerHeader> =>
  readLine(ledgerHeaderSchema, text, line);

/** Reads one entry or closing. `line` counts from 1. */
export const readLedgerLine = (text: string, line: number): LineResult<LedgerItem> =>
  readLine(ledgerItemSchema, text, line, isPlainEntry);

/** Reads the first line of a file of one observation per line: of which agreement they are. */
export const readObservationsHeader = (
  text: string,
  line: number,
): LineResult<ObservationsHeader> => readLine(observationsHeaderSchema, text, line);

/** Reads one observation. `line` counts from 1. */
export const readObservationLine = (text: string, line: number): LineResult<Observation> =>
  readLine(observation, text, line, isPlainObservation);

function readLine<Of>(
  schema: z.ZodType<Of>,
  lineOfFile: string,
  line: number,
  surelyRight: (data: unknown) => boolean = () => false,
): LineResult<Of> {
  const text = lineOfFile.startsWith('\uFEFF') ? lineOfFile.slice(1) : lineOfFile;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    data = undefined;
  }
  // A right line is taken as it is; only a wrong one is worth the slower reader that knows columns.
  if (surelyRight(data) && hasSingleKeys(text, data)) return { ok: true, value: data as Of };
  const result = schema.safeParse(data);
  if (result.success && hasSingleKeys(text, data)) return { ok: true, value: result.data };
  const found =
    result.error?.issues
      .flatMap((issue) => meantForm(issue, schema, data))
      .flatMap((issue) => issuesFromZod(issue, data)) ?? [];
  const issues = placed(
    hintUnknownKeys(
      found.filter(({ path }) => path.at(-1) !== '__proto__'),
      schema,
    ),
    text,
    line,
  );
  if (issues.length === 0 && result.success) return { ok: true, value: result.data };
  return { ok: false, issues };
}

/** Issues at their columns, and those that only the text shows: bad syntax, keys written twice. */
function placed(issues: Issue[], text: string, line: number): Issue[] {
  const located = parseLocatedJson(text);
  const at = (one: Issue, column = one.spot?.column ?? 1) => ({ ...one, spot: { line, column } });
  if (!located.ok) return located.issues.map((one) => at(one));
  const { spotOf, issues: badKeys } = located.json;
  const spotted = issues.map((one) =>
    at(one, spotOf(one.path, one.code === 'key-unknown' ? 'key' : 'value').column),
  );
  return [...spotted, ...badKeys.map((one) => at(one))];
}

/** Where a value stands in a line that was read before. */
export function spotInLine(text: string, path: Path, line: number): Spot {
  const located = parseLocatedJson(text);
  return { line, column: located.ok ? located.json.spotOf(path).column : 1 };
}
