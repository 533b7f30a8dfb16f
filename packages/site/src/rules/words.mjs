import { instruments } from '@khuyenhoc/rulebook';
import { dateWords, formatCount } from '@khuyenhoc/core';

/** One of two texts. */
export const pick = (language, vi, en) => (language === 'vi' ? vi : en);

/** Text that Markdown and the page's template leave as it is. */
export const plain = (text) =>
  text
    .replace(/[<>]/g, (one) => (one === '<' ? '&lt;' : '&gt;'))
    .replaceAll('{{', '{&#8203;{')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ');

const CERTAINTY = {
  confirmed: ['đã đọc trong nguồn', 'read in the source'],
  inferred: ['suy ra từ nguồn', 'inferred from the source'],
  conflict: ['các nguồn không thống nhất', 'sources disagree'],
  recalled: ['chưa có nguồn, chưa dùng được', 'without a source, not to be used'],
  'not-found': ['chưa tìm thấy nguồn', 'no source was found'],
};

export const certainty = ({ certainty: sure }, language) => pick(language, ...CERTAINTY[sure]);

/** The act and the clause, as a link to the list of acts. */
export function act(id, clause, language, up) {
  const found = instruments.find((one) => one.id === id);
  if (found === undefined) return pick(language, 'không nêu văn bản', 'no act named');
  const where = clause === null ? '' : `, ${plain(clause)}`;
  return `[${plain(found.number ?? found.title[language])}](${up}instruments.md#${id})${where}`;
}

export function span(from, to, language) {
  const day = (one) => dateWords(one, language);
  if (from === null && to === null)
    return pick(language, 'chưa đọc được ngày hiệu lực', 'days in force not read');
  const start = from === null ? '' : pick(language, `từ ${day(from)}`, `from ${day(from)}`);
  const end =
    to === null
      ? pick(language, 'chưa hết hiệu lực', 'still in force')
      : pick(language, `đến hết ${day(to)}`, `until the end of ${day(to)}`);
  return [start, end].filter((one) => one !== '').join(pick(language, ', ', ', '));
}

/** How sure, the words of the source, a note, and where it was read. */
export function cited(citation, language) {
  const lines = [
    `${pick(language, 'Độ chắc chắn', 'Certainty')}: ${certainty(citation, language)}`,
  ];
  if (citation.quote)
    lines.push(`${pick(language, 'Nguyên văn', 'In the source')}: “${plain(citation.quote)}”`);
  if (citation.note) lines.push(`${pick(language, 'Ghi chú', 'Note')}: ${plain(citation.note)}`);
  for (const source of citation.source)
    lines.push(`${pick(language, 'Nguồn', 'Source')}: <${source}>`);
  return lines;
}

export const list = (lines) => lines.map((one) => `- ${one}`).join('\n');

export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export const dong = (amount, language) =>
  pick(language, `${formatCount(amount, 'vi')} đồng`, `${formatCount(amount, 'en')} đồng`);
