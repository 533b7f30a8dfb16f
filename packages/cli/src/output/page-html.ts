import { dateWords, type FundPage, type Language } from '@khuyenhoc/core';
import { escapeHtml } from '@khuyenhoc/paper/page';
import { today } from './today.js';

const SAY = {
  vi: { source: 'Nguồn: sổ quỹ', made: 'Lập' },
  en: { source: 'Source: the ledger of the fund', made: 'Made on' },
} as const;

const STYLE = `body{font:1rem/1.5 system-ui,'Be Vietnam Pro','DejaVu Sans',sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#1d1b20;background:#fff}
h1{font-size:1.4rem;line-height:1.3}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:1.25rem 0}
caption{font-weight:700;text-align:left;padding:.4rem 0}
th,td{border:1px solid #c9c2bd;padding:.35rem .6rem;text-align:left;vertical-align:top}
.n{text-align:right;font-variant-numeric:tabular-nums}
.total td,.total th{font-weight:700;background:#f3efec}
.warning{border:2px solid #8c1d18;padding:.5rem .75rem;font-weight:700}
footer{margin-top:1.5rem;font-size:.9rem;overflow-wrap:anywhere}
@media print{
@page{size:A4;margin:15mm}
body{max-width:none;padding:0 1px}
.scroll{overflow:visible}
thead{display:table-header-group}
tr{break-inside:avoid}
caption{break-after:avoid}
}`;

/** A page as one file for a browser: no script, nothing from elsewhere, and it prints. */
export function pageHtml(page: FundPage, language: Language): string {
  const cell = (text: string) => escapeHtml(text);
  const tables = page.tables
    .filter((table) => table.rows.length > 0)
    .map((table) => {
      const mark = (index: number) => (table.columns[index]?.number ? ' class="n"' : '');
      const head = table.columns
        .map(({ label }, index) => `<th scope="col"${mark(index)}>${cell(label)}</th>`)
        .join('');
      const rows = table.rows.map((row, place) => {
        const last = table.total === true && place === table.rows.length - 1;
        const [first = '', ...rest] = row;
        const cells = rest
          .map((text, index) => `<td${mark(index + 1)}>${cell(text)}</td>`)
          .join('');
        return `<tr${last ? ' class="total"' : ''}><th scope="row"${mark(0)}>${cell(first)}</th>${cells}</tr>`;
      });
      const caption = `<caption>${cell(table.caption)}</caption>`;
      return `<div class="scroll"><table>${caption}<thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
    });
  const warning = page.warning === null ? '' : `<p class="warning">${cell(page.warning)}</p>`;
  const say = SAY[language];
  const foot = [...page.foot, `${say.source}. ${say.made} ${dateWords(today(), language)}.`];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${cell(page.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${cell(page.title)}</h1>
${warning}
${page.lines.map((line) => `<p>${cell(line)}</p>`).join('\n')}
${tables.join('\n')}
<footer>
${foot.map((line) => `<p>${cell(line)}</p>`).join('\n')}
</footer>
</body>
</html>`;
}
