import type { FundBooks } from '@khuyenhoc/core';
import { awardSchedules } from '@khuyenhoc/rulebook';
import {
  type AwardSchedule,
  type Candidates,
  checkCandidates,
  type Consents,
  type Document,
  type Fund,
  type Issue,
  makeIssue,
  type Nominations,
  type Path,
  type Spot,
} from '@khuyenhoc/schemas';
import { UsageError } from '../usage-error.js';
import { loadBooks } from './load-books.js';
import { loadDocument } from './load-document.js';

/** What the files given together say. */
export interface FundFiles {
  readonly fund: Fund | null;
  readonly books: FundBooks | null;
  /** Hash of the ledger, where it was asked for. */
  readonly head: string | null;
  readonly ledger: string | null;
  readonly schedule: AwardSchedule | null;
  readonly candidates: Candidates | null;
  readonly consents: Consents | null;
  readonly nominations: Nominations | null;
}

export interface FaultyFile {
  readonly file: string;
  readonly issues: readonly Issue[];
}

type Loaded = { readonly file: string; readonly document: Document; spotOf: (path: Path) => Spot };

/**
 * Reads the files of a fund, in any order: fund, ledger (JSON or NDJSON), award schedule, candidates,
 * consents, nominations. A schedule of the rulebook need not be given.
 *
 * @param today a day after which no entry can be
 */
export async function loadFund(
  files: readonly string[],
  today: string,
  { hashed = false } = {},
): Promise<
  | { readonly ok: true; readonly found: FundFiles }
  | { readonly ok: false; readonly faults: readonly FaultyFile[] }
> {
  const faults: FaultyFile[] = [];
  const loaded: Loaded[] = [];
  const ledgers = files.filter((file) => file.endsWith('.ndjson'));
  for (const file of files.filter((one) => !ledgers.includes(one))) {
    const result = await loadDocument(file);
    if (!result.ok) faults.push({ file, issues: result.issues });
    else if (result.document.kind === 'fund-ledger') ledgers.push(file);
    else loaded.push({ file, document: result.document, spotOf: result.spotOf });
  }
  if (faults.length > 0) return { ok: false, faults };
  const one = <Kind extends Document['kind']>(kind: Kind) => {
    const [first, second] = loaded.filter(({ document }) => document.kind === kind);
    if (second !== undefined) throw new UsageError(tooMany(kind, second.file));
    return first === undefined
      ? null
      : { ...first, document: first.document as Extract<Document, { kind: Kind }> };
  };
  const fund = one('fund')?.document ?? null;
  const candidates = one('candidates');
  const schedule =
    one('award-schedule')?.document ??
    awardSchedules.find((own) => own.id === candidates?.document.schedule) ??
    null;
  const [ledger, second] = ledgers;
  if (second !== undefined) throw new UsageError(tooMany('fund-ledger', second));
  if (ledger !== undefined && fund === null) throw new UsageError(missing('quỹ', 'fund'));
  let books: FundBooks | null = null;
  let head: string | null = null;
  if (ledger !== undefined && fund !== null) {
    const result = await loadBooks(fund, ledger, today, hashed);
    if (result.ok) ({ books, head } = result);
    else faults.push({ file: ledger, issues: result.issues });
  }
  if (candidates !== null) {
    const issues = schedule
      ? checkCandidates(schedule, candidates.document)
      : [noSchedule(candidates.document)];
    const placed = issues.map((issue) => ({ ...issue, spot: candidates.spotOf(issue.path) }));
    if (placed.length > 0) faults.push({ file: candidates.file, issues: placed });
  }
  if (faults.length > 0) return { ok: false, faults };
  const found = {
    fund,
    books,
    head,
    ledger: ledger ?? null,
    schedule,
    candidates: candidates?.document ?? null,
    consents: one('publication-consents')?.document ?? null,
    nominations: one('nominations')?.document ?? null,
  };
  return { ok: true, found };
}

const noSchedule = ({ schedule }: Candidates): Issue =>
  makeIssue('schedule-unknown', ['schedule'], {
    name: schedule,
    expected: awardSchedules.map((one) => one.id).join(', '),
  });

/** Says that a command needs a file of this kind. */
export const missing = (vi: string, kind: string): string =>
  `Cần thêm tệp ${vi} (“kind”: “${kind}”). / A file of kind “${kind}” is needed.`;

const tooMany = (kind: string, file: string): string =>
  `Chỉ nhận một tệp “${kind}”; tệp thừa: ${file}. / Only one file of kind “${kind}” is taken; one too many: ${file}.`;
