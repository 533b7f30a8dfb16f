import {
  agreementTitle,
  dateWords,
  type Language,
  type ProgrammeReport,
  reportHeadings,
  type RowWords,
  rowWords,
} from '@khuyenhoc/core';
import { escapeHtml } from '@khuyenhoc/paper/page';
import { today } from './today.js';

const COLUMNS = [
  'commitment',
  'population',
  'found',
  'required',
  'verdict',
] as const satisfies (keyof RowWords)[];

/**
 * A report as a plain HTML table: no script, style, class, custom element or groups of rows, so that it survives
 * an editor that removes them, and serves as the content of a widget where no script runs.
 */
export function staticTable(report: ProgrammeReport, language: Language): string {
  const say = reportHeadings[language];
  const cell = (text: string) => escapeHtml(text).replaceAll('\n', '<br>');
  const head = COLUMNS.map((key) => `<th scope="col">${cell(say.columns[key])}</th>`).join('');
  const rows = report.rows.map((row) => {
    const words = rowWords(row, language);
    const [first, ...rest] = COLUMNS.map((key) => cell(words[key]));
    return `<tr><th scope="row">${first}</th>${rest.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  });
  const warning = report.illustrative ? `${report.illustrative[language]}. ` : '';
  const source = report.citation.reference ?? report.citation.source.join(', ');
  const foot = [
    `${say.source}: ${source}`,
    `${say.dataAsOf} ${report.dataAsOf ? dateWords(report.dataAsOf, language) : say.none}`,
    `${say.judgedOn} ${dateWords(report.on, language)}`,
    `${say.madeOn} ${dateWords(today(), language)}`,
  ];
  return `<table lang="${language}">
<caption>${cell(warning + agreementTitle({ ...report.agreement, parties: report.parties }, language))}</caption>
<tbody>
<tr>${head}</tr>
${rows.join('\n')}
<tr><td colspan="${COLUMNS.length}">${cell(foot.join('. '))}</td></tr>
</tbody>
</table>`;
}
