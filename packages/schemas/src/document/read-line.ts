import type * as z from 'zod';
import { type LedgerHeader, ledgerHeaderSchema } from '../fund/ledger.js';
import { type LedgerItem, ledgerItemSchema } from '../fund/ledger-item.js';
import { issuesFromZod } from '../issue/from-zod.js';
import type { Issue, Path, Spot } from '../issue/issue.js';
import { hintUnknownKeys } from './hint-unknown-keys.js';
import { isPlainEntry } from './plain-entry.js';
import { parseLocatedJson } from './located-json.js';

/** What one line of a file of one record per line (NDJSON) holds, or all that is wrong with it. */
export type LineResult<Of> =
  { readonly ok: true; readonly value: Of } | { readonly ok: false; readonly issues: Issue[] };

/** Reads the first line of such a ledger: of which fund it is. */
export const readLedgerHeader = (text: string, line: number): LineResult<LedgerHeader> =>
  readLine(ledgerHeaderSchema, text, line);

/** Reads one entry or closing. `line` counts from 1. */
export const readLedgerLine = (text: string, line: number): LineResult<LedgerItem> =>
  readLine(ledgerItemSchema, text, line, isPlainEntry);

function readLine<Of>(
  schema: z.ZodType<Of>,
  text: string,
  line: number,
  surelyRight: (data: unknown) => boolean = () => false,
): LineResult<Of> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    data = undefined;
  }
  // A right line is taken as it is; only a wrong one is worth the slower reader that knows columns.
  if (surelyRight(data)) return { ok: true, value: data as Of };
  if (data !== undefined) {
    const result = schema.safeParse(data);
    if (result.success) return { ok: true, value: result.data };
    const found = result.error.issues.flatMap((issue) => issuesFromZod(issue, data));
    return { ok: false, issues: placed(hintUnknownKeys(found, schema), text, line) };
  }
  return { ok: false, issues: placed([], text, line) };
}

function placed(issues: Issue[], text: string, line: number): Issue[] {
  const located = parseLocatedJson(text);
  const at = (column: number) => ({ line, column });
  if (!located.ok) {
    return located.issues.map((one) => ({ ...one, spot: at(one.spot?.column ?? 1) }));
  }
  const { spotOf } = located.json;
  return issues.map((one) => {
    const spot = spotOf(one.path, one.code === 'key-unknown' ? 'key' : 'value');
    return { ...one, spot: at(spot.column) };
  });
}

/** Where a value stands in a line that was read before. */
export function spotInLine(text: string, path: Path, line: number): Spot {
  const located = parseLocatedJson(text);
  return { line, column: located.ok ? located.json.spotOf(path).column : 1 };
}
