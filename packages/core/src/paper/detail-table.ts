import type { BaseResult } from '../agreement/judge-base.js';
import type { PartyResult } from '../agreement/party-result.js';
import { effectiveOn } from '../observation/effective.js';
import { formatCount, formatInterval } from '../quantity/format.js';
import { formatRate } from '../quantity/format-rate.js';
import { difference } from '../quantity/difference.js';
import { type Interval, isExact } from '../quantity/interval.js';
import type { ProgrammeReport, ReportRow } from '../report/programme-report.js';
import { reasonWords } from '../report/reason-words.js';
import { verdictWithDue } from '../verdict/verdict-words.js';
import { type Cell, cell, type Column, type Table } from './block.js';
import type { DocumentOptions } from './document-options.js';
import { PAPER_WORDS } from './paper-words.js';
import { partyHistory, type PartyHistory } from './party-history.js';

/** Each commitment for each party: figures, last year's beside them, verdict and why. */
export function detailTable(report: ProgrammeReport, options: DocumentOptions): Table {
  const { language } = options;
  const { columns, details } = PAPER_WORDS[language];
  const titles: Column[] = [
    { title: columns.order, width: 4 },
    { title: columns.commitment, width: 15 },
    { title: columns.party, width: 13 },
    { title: columns.count, width: 7, numeric: true },
    { title: columns.base, width: 7, numeric: true },
    { title: columns.rate, width: 6, numeric: true },
    { title: columns.newInPeriod, width: 6, numeric: true },
    { title: columns.yearBefore, width: 7, numeric: true },
    { title: columns.change, width: 6, numeric: true },
    { title: columns.missing, width: 6, numeric: true },
    { title: columns.verdict, width: 9 },
    { title: columns.why, width: 14 },
  ];
  const observations = effectiveOn(options.observations, report.on);
  const rows = report.rows.flatMap((row, index) =>
    row.result.bases.flatMap((base) =>
      base.parties.map((party) => {
        const { commitment } = row;
        const reading = base.reading?.id;
        const history = partyHistory(observations, commitment, party.party, reading, report.on);
        return cells(row, index + 1, base, party, history, options);
      }),
    ),
  );
  return { kind: 'table', caption: details, columns: titles, rows };
}

function cells(
  { commitment, result }: ReportRow,
  order: number,
  base: BaseResult,
  party: PartyResult,
  history: PartyHistory,
  { language }: DocumentOptions,
): Cell[] {
  const number = (interval: Interval | null): Cell => {
    if (interval === null || (interval.min === 0 && interval.max === null)) return cell('');
    const text = formatInterval(interval, language);
    return isExact(interval) ? cell(text, interval.min) : cell(text);
  };
  const reading = result.bases.length > 1 ? base.reading?.name[language] : undefined;
  const { requirement } = commitment;
  const asked = requirement.kind === 'share' ? requirement.percent : 100;
  const { count, base: size } = party;
  const exact = count && size && isExact(count) && isExact(size) && size.min > 0;
  const why = (party.reason.children ?? [])
    .flatMap((one) => [one, ...(one.children ?? [])])
    .map((one) => reasonWords(one, language));
  return [
    cell(String(order), order),
    cell(commitment.title[language] + (reading === undefined ? '' : ` (${reading})`)),
    cell(party.name[language]),
    number(count),
    number(size),
    exact ? cell(formatRate(count.min, size.min, asked, language)) : cell(''),
    number(history.newInPeriod),
    number(history.yearBefore),
    change(count, history.yearBefore, language),
    number(party.shortfall),
    cell(verdictWithDue(party.verdict, result.due, language)),
    cell(why.join('; ')),
  ];
}

function change(now: Interval | null, before: Interval | null, language: 'vi' | 'en'): Cell {
  if (now === null || before === null) return cell('');
  const { min, max } = difference(now, before);
  if (min === null || min !== max) return cell('');
  const text = formatCount(Math.abs(min), language);
  return cell(min > 0 ? `+${text}` : min < 0 ? `-${text}` : '0', min);
}
