// What stands under every rule: act, validity, how sure, source.
import { instruments } from '@khuyenhoc/rulebook';

const CERTAINTY = {
  confirmed: { vi: 'đã đọc trong văn bản công khai', en: 'read in a public text' },
  inferred: { vi: 'suy ra từ điều đã đọc', en: 'inferred from what was read' },
  conflict: { vi: 'các nguồn nói khác nhau', en: 'sources disagree' },
  'not-found': {
    vi: 'chưa tìm thấy: để trống, không đoán',
    en: 'not found: left unknown, never guessed',
  },
};
const EVIDENCE = {
  'legal-text': { vi: 'văn bản pháp luật', en: 'legal text' },
  portal: { vi: 'cổng thông tin', en: 'portal' },
  press: { vi: 'báo chí', en: 'press' },
  'law-firm': { vi: 'trang luật', en: 'law firm' },
  association: { vi: 'Hội Khuyến học', en: 'the Association' },
  academic: { vi: 'bài nghiên cứu', en: 'academic' },
  dataset: { vi: 'bộ dữ liệu', en: 'dataset' },
  code: { vi: 'mã nguồn', en: 'code' },
  translation: { vi: 'bản dịch', en: 'translation' },
  mirror: { vi: 'bản sao', en: 'mirror' },
  draft: { vi: 'dự thảo', en: 'draft' },
};
const SAY = {
  vi: {
    source: 'Nguồn',
    quote: 'Trích',
    note: 'Ghi chú (tiếng Anh)',
    from: 'từ',
    to: 'đến',
    none: 'không rõ ngày',
    act: 'Văn bản',
    sure: 'Độ chắc chắn',
    noAct: 'chưa rõ văn bản',
    clause: 'điều khoản',
  },
  en: {
    source: 'Source',
    quote: 'Quote',
    note: 'Note',
    from: 'from',
    to: 'to',
    none: 'days not known',
    act: 'Act',
    sure: 'Certainty',
    noAct: 'act not known',
    clause: 'clause',
  },
};

/** A text in the characters of a table cell or list item. */
export const plain = (text) =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');

export function actWords(id, clause, lang) {
  const act = instruments.find((one) => one.id === id);
  const name =
    act === undefined ? (id ?? SAY[lang].noAct) : `${act.number ?? act.id} – ${act.title[lang]}`;
  return `- **${SAY[lang].act}**: ${plain(name)}${clause ? `, ${SAY[lang].clause} ${plain(String(clause))}` : ''}`;
}

export function span(from, to, lang) {
  const say = SAY[lang];
  if (from === null && to === null) return say.none;
  return [from && `${say.from} ${from}`, to && `${say.to} ${to}`].filter(Boolean).join(' ');
}

/** Lines of a list on how sure a rule is, and where it was read. */
export function citationLines({ certainty, evidence, source, quote, note }, lang) {
  const say = SAY[lang];
  const how = CERTAINTY[certainty]?.[lang] ?? certainty;
  const kind = evidence === null ? '' : ` (${EVIDENCE[evidence]?.[lang] ?? evidence})`;
  return [
    `- **${say.sure}**: ${how}${kind}`,
    ...(quote ? [`- **${say.quote}**: “${plain(quote)}”`] : []),
    ...(note ? [`- **${say.note}**: ${plain(typeof note === 'string' ? note : note[lang])}`] : []),
    ...source.map((one) => `- **${say.source}**: <${one}>`),
  ];
}
