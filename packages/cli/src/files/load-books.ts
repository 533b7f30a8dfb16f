import { checkLedger, type FundBooks, newChain, openBooks } from '@khuyenhoc/core';
import {
  type Fund,
  type Issue,
  makeIssue,
  type Path,
  readLedgerHeader,
  readLedgerLine,
  spotInLine,
} from '@khuyenhoc/schemas';
import { checkShares, sharesOf } from './check-shares.js';
import { eachLine } from './each-line.js';
import { ledgerIssue } from './ledger-issues.js';
import { loadDocument } from './load-document.js';

export type LoadedBooks =
  | {
      readonly ok: true;
      readonly books: FundBooks;
      /** Hash of the whole ledger, where it was asked for. */
      readonly head: string | null;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const MOST_ISSUES = 100;

/**
 * Reads the ledger of a fund, checks it whole, and sums it up.
 *
 * @param hashed whether to check the hashes of closings too, which takes longer than all the rest
 */
export const loadBooks = (
  fund: Fund,
  file: string,
  today: string,
  hashed: boolean,
): Promise<LoadedBooks> => {
  const chain = hashed ? newChain() : undefined;
  return file.endsWith('.ndjson')
    ? fromLines(fund, file, today, chain)
    : fromDocument(fund, file, today, chain);
};

type MaybeChain = ReturnType<typeof newChain> | undefined;

async function fromDocument(
  fund: Fund,
  file: string,
  today: string,
  chain: MaybeChain,
): Promise<LoadedBooks> {
  const result = await loadDocument(file);
  if (!result.ok) return result;
  const { document, spotOf } = result;
  if (document.kind !== 'fund-ledger') return { ok: false, issues: [] };
  if (document.fund !== fund.id) {
    const issue = makeIssue('fund-unknown', ['fund'], { name: document.fund, expected: fund.id });
    return { ok: false, issues: [{ ...issue, spot: spotOf(['fund']) }] };
  }
  const checked = checkLedger(fund, document, today, chain);
  if (checked.ok) return { ...checked, head: chain?.head() ?? null };
  const place = (at: number) => `items[${at}]`;
  const issues = checked.faults.map((fault) => {
    const path: Path = ['items', fault.at, ...fault.path];
    return { ...ledgerIssue(fault, fund, path, place), spot: spotOf(path) };
  });
  return { ok: false, issues };
}

/** One line per entry, in memory that grows with days and donors, and not with the file. */
async function fromLines(
  fund: Fund,
  file: string,
  today: string,
  chain: MaybeChain,
): Promise<LoadedBooks> {
  const issues: Issue[] = [];
  let keeper: ReturnType<typeof openBooks> | null = null;
  let first = 0;
  const of = await sharesOf(file);
  await eachLine(file, (text, line) => {
    if (issues.length >= MOST_ISSUES) return;
    if (line === first || first === 0) {
      first = line;
      const header = readLedgerHeader(text, line);
      if (!header.ok) issues.push(...header.issues);
      else if (header.value.fund !== fund.id) {
        const facts = { name: header.value.fund, expected: fund.id };
        const spot = spotInLine(text, ['fund'], line);
        issues.push({ ...makeIssue('fund-unknown', ['fund'], facts), spot });
      } else {
        const { illustrative } = header.value;
        keeper = openBooks(fund, {
          today,
          illustrative,
          share: { index: 0, of },
          ...(chain && { chain }),
        });
      }
      return;
    }
    const result = readLedgerLine(text, line);
    if (result.ok) keeper?.add(result.value, line);
    else issues.push(...result.issues);
  });
  if (first === 0) issues.push({ ...makeIssue('file-empty', []), spot: { line: 1, column: 1 } });
  const done = (keeper as ReturnType<typeof openBooks> | null)?.close();
  if (issues.length > 0 || done === undefined) return { ok: false, issues };
  const found = [...done.faults, ...(await checkShares(file, of))];
  if (found.length === 0) {
    return { ok: true, books: done.books, head: chain?.head() ?? null };
  }
  const place = (at: number) => ({ vi: `dòng ${at}`, en: `line ${at}` });
  // A second look at the file, since the lines were not kept: only now is a column asked for.
  const wrong = new Map<number, string>();
  const faults = found.sort((a, b) => a.at - b.at).slice(0, MOST_ISSUES);
  const lines = new Set(faults.map(({ at }) => at));
  await eachLine(file, (text, line) => {
    if (lines.has(line)) wrong.set(line, text);
  });
  return {
    ok: false,
    issues: faults.map((fault) => ({
      ...ledgerIssue(fault, fund, fault.path, place),
      spot: spotInLine(wrong.get(fault.at) ?? '', fault.path, fault.at),
    })),
  };
}
