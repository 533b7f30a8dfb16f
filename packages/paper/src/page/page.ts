import type { Block, ReportDocument, Table } from '@khuyenhoc/core';
import { escapeHtml } from './escape-html.js';
import { PAGE_STYLE } from './page-style.js';

/** A report as one static page: no script, nothing from elsewhere, made to be read and printed. */
export function paperPage(paper: ReportDocument): string {
  const { frame, warning, body, annexes, foot, language } = paper;
  const alarm = warning === null ? '' : `<p class="warning">${safe(warning)}</p>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(`${frame.type}: ${frame.subject}`)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<header>
<div class="body"><p>${safe(frame.superiorBody ?? '')}</p><p><b>${safe(frame.issuingBody)}</b></p><p class="number-line">${safe(frame.number)}</p></div>
<div class="nation"><p><b>${safe(frame.nation)}</b></p><p class="motto"><b>${safe(frame.motto)}</b></p><p><i>${safe(frame.placeAndDate)}</i></p></div>
</header>
<h1>${safe(frame.type)}<br><span>${safe(frame.subject)}</span></h1>
${alarm}
${frame.to.names.length === 0 ? '' : `<p class="to">${safe(frame.to.label)} ${frame.to.names.map(safe).join('; ')}</p>`}
${body.map(block).join('\n')}
<footer>${foot.map((line) => `<p>${safe(line)}</p>`).join('')}</footer>
<div class="closing">
<div class="recipients"><p><b><i>${safe(frame.recipients.label)}</i></b></p><ul>${frame.recipients.names.map((name) => `<li>${safe(name)}</li>`).join('')}</ul></div>
<div class="signature">${frame.signature.authority === null ? '' : `<p><b>${safe(frame.signature.authority)}</b></p>`}<p><b>${safe(frame.signature.office)}</b></p><p><i>${safe(frame.signature.note)}</i></p><p class="name"><b>${safe(frame.signature.name)}</b></p></div>
</div>
</main>
${annexes
  .map(
    (annex) =>
      `<section class="annex"><h2>${safe(annex.label)}<br>${safe(annex.title)}</h2>${alarm}${tableHtml({ ...annex.table, caption: '' })}</section>`,
  )
  .join('\n')}
</body>
</html>
`;
}

function block(one: Block): string {
  switch (one.kind) {
    case 'heading':
      return `<h${one.level + 1}>${safe(one.text)}</h${one.level + 1}>`;
    case 'paragraph':
      return `<p>${safe(one.text)}</p>`;
    case 'blank':
      return `<p><i>${safe(one.text)}</i></p>`;
    case 'list':
      return `<ul>${one.items.map((item) => `<li>${safe(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(one);
  }
}

function tableHtml({ caption, columns, rows }: Table): string {
  const head = columns.map((column) => `<th scope="col">${safe(column.title)}</th>`).join('');
  const lines = rows.map(
    (row) =>
      `<tr>${row.map((cell, index) => `<td${columns[index]?.numeric ? ' class="number"' : ''}>${safe(cell.text)}</td>`).join('')}</tr>`,
  );
  const title = caption === '' ? '' : `<caption>${safe(caption)}</caption>`;
  return `<div class="scroll"><table>${title}<thead><tr>${head}</tr></thead><tbody>${lines.join('\n')}</tbody></table></div>`;
}

const safe = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');
