import type { ProgrammeReport } from '../report/programme-report.js';
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
  const say = (text: string) => runningText(text, language);
  return [
    {
      kind: 'table',
      caption: words.summary,
      columns: [
        { title: columns.order, width: 6 },
        { title: columns.commitment, width: 26 },
        { title: columns.required, width: 18 },
        { title: columns.found, width: 26 },
        { title: columns.verdict, width: 24 },
      ],
      rows: rows.map((row, index) => [
        cell(String(index + 1), index + 1),
        cell(row.commitment),
        cell(row.required),
        cell(say(row.found)),
        cell(row.verdict),
      ]),
    },
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
