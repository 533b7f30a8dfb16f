import {
  agreementTitle,
  dateWords,
  type Language,
  type ProgrammeReport,
  reportHeadings,
  type RowWords,
  rowWords,
  signedWords,
  whyLines,
} from '@khuyenhoc/core';
import Table from 'cli-table3';
import { wrap } from './wrap.js';

/** Shares of the width, in the order of the columns; they add up to 100. */
const COLUMNS: readonly [keyof RowWords, number][] = [
  ['commitment', 17],
  ['population', 14],
  ['found', 16],
  ['required', 11],
  ['verdict', 12],
  ['whatItTakes', 17],
  ['legalBasis', 13],
];
const NARROW = 100;

/**
 * A report for the terminal: the table first, then why, then what is not known. Narrow windows get
 * a list instead of a table.
 *
 * @param width of the window, in characters
 */
export function reportText(report: ProgrammeReport, language: Language, width: number): string {
  const say = reportHeadings[language];
  const { agreement, parties } = report;
  const partners = parties.filter((party) => party.role === 'partner');
  const hub = parties.find((party) => party.role === 'hub');
  const warning = report.illustrative ? [`*** ${report.illustrative[language]} ***`] : [];
  const head = [
    agreementTitle({ ...agreement, parties }, language).toLocaleUpperCase(language),
    `${hub?.name[language] ?? ''} – ${say.partners(partners.length)}: ${partners.map((party) => party.name[language]).join('; ')}`,
    signedWords(agreement, language),
    `${say.judgedOn} ${dateWords(report.on, language)}; ${say.dataAsOf} ${report.dataAsOf ? dateWords(report.dataAsOf, language) : say.none}`,
    ...warning,
  ];
  const rows = report.rows.map((row) => rowWords(row, language));
  const body =
    width < NARROW
      ? list(rows, say.columns)
          .flatMap((line) => wrap(line, width, '     '))
          .join('\n')
      : table(rows, say.columns, width);
  const why = report.rows.flatMap((row) => [
    '',
    row.commitment.title[language],
    ...whyLines(row, language).map((line) => `  - ${line}`),
  ]);
  const gaps = report.gaps.map((gap) => `  - ${gap.text[language]}`);
  const source = report.citation.reference ?? report.citation.source.join(', ');
  return [
    ...head.flatMap((line) => wrap(line, width, '')),
    '',
    body,
    ...wrap(say.inferred, width, '  '),
    '',
    say.why.toLocaleUpperCase(language),
    ...why.flatMap((line) => wrap(line, width, '    ')),
    '',
    say.unknown.toLocaleUpperCase(language),
    ...gaps.flatMap((line) => wrap(line, width, '    ')),
    '',
    ...wrap(`${say.source}: ${source}`, width, '  '),
    ...warning.flatMap((line) => wrap(line, width, '    ')),
  ].join('\n');
}

function table(rows: RowWords[], names: Record<keyof RowWords, string>, width: number): string {
  const free = Math.min(width, 200) - COLUMNS.length - 1;
  const grid = new Table({
    head: COLUMNS.map(([key]) => names[key]),
    colWidths: COLUMNS.map(([, share]) => Math.floor((free * share) / 100)),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const row of rows) grid.push(COLUMNS.map(([key]) => row[key]));
  return grid.toString();
}

function list(rows: RowWords[], names: Record<keyof RowWords, string>): string[] {
  return rows.flatMap((row, index) => [
    ...(index === 0 ? [] : ['']),
    `${index + 1}. ${row.commitment}`,
    ...COLUMNS.slice(1).flatMap(([key]) => {
      const [first = '', ...rest] = row[key].split('\n');
      return [`   ${names[key]}: ${first}`, ...rest.map((line) => `     ${line}`)];
    }),
  ]);
}
