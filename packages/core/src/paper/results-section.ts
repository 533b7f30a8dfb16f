import type { Language } from '../language/language.js';
import { reportHeadings } from '../report/headings.js';
import { nationalTargetWords } from '../report/national-words.js';
import type { ProgrammeReport, ReportRow } from '../report/programme-report.js';
import { rowWords } from '../report/row-words.js';
import type { Block } from './block.js';
import { cell } from './block.js';
import type { DocumentOptions } from './document-options.js';
import { PAPER_WORDS } from './paper-words.js';
import { runningText } from './running-text.js';

/** Each commitment with what is asked, what was reported, its verdict, and what it would take. */
export function resultsSection(report: ProgrammeReport, { language }: DocumentOptions): Block[] {
  const words = PAPER_WORDS[language];
  const { columns } = words;
  const rows = report.rows.map((row) => rowWords(row, language));
  if (rows.length === 0) return [{ kind: 'paragraph', text: words.none }];
  const inferred = report.rows.some((row) =>
    row.legalBasis.some((one) => one.number !== null && one.numberCertainty === 'inferred'),
  );
  const say = (text: string) => runningText(text, language);
  return [
    {
      kind: 'table',
      caption: words.summary,
      columns: [
        { title: columns.order, width: 6 },
        { title: columns.commitment, width: 21 },
        { title: columns.population, width: 19 },
        { title: columns.required, width: 15 },
        { title: columns.found, width: 22 },
        { title: columns.verdict, width: 17 },
      ],
      rows: rows.map((row, index) => [
        cell(String(index + 1), index + 1),
        cell(row.commitment),
        cell(row.population),
        cell(row.required),
        cell(say(row.found)),
        cell(row.verdict),
      ]),
    },
    { kind: 'paragraph', text: words.legalBases },
    {
      kind: 'list',
      items: report.rows.map((row, index) => basisLine(row, index + 1, language)),
    },
    ...(inferred ? [{ kind: 'paragraph', text: reportHeadings[language].inferred } as const] : []),
    ...rows.flatMap((row, index): Block[] =>
      report.rows[index]?.result.verdict === 'met' || row.whatItTakes === '–'
        ? []
        : [
            { kind: 'heading', level: 2, text: `${index + 1}. ${row.commitment}` },
            {
              kind: 'list',
              items: row.whatItTakes
                .split('\n')
                .flatMap((line) => line.split('; '))
                .map((line) => `${columns.takes}: ${say(line)}`),
            },
          ],
    ),
  ];
}

/** What a commitment rests on, and the national targets on the same model whose figure is known. */
function basisLine(row: ReportRow, order: number, language: Language): string {
  const national = row.nationalTargets
    .filter((one) => one.next.kind === 'known')
    .map((one) => nationalTargetWords(one, language));
  const beside =
    national.length === 0 ? '' : `. ${reportHeadings[language].national}: ${national.join('; ')}`;
  return `${order}. ${row.commitment.title[language]}: ${rowWords(row, language).legalBasis}${beside}`;
}
