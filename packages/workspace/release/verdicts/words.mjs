import { assessmentWords, formatDate, verdictWords } from '@khuyenhoc/core';

const PARTS = {
  sets: { vi: 'Bộ tiêu chí có hiệu lực', en: 'Criteria sets in force' },
  criteria: { vi: 'Ví dụ của bộ tiêu chí', en: 'Examples of criteria sets' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  funds: { vi: 'Quy định về quỹ', en: 'Rules for funds' },
};
const NONE = { vi: 'không có', en: 'none' };
const FOUND = {
  found: { vi: 'bộ', en: 'the set' },
  several: { vi: 'nhiều bộ:', en: 'several sets:' },
  'start-unknown': { vi: 'chưa rõ ngày bắt đầu:', en: 'start not known:' },
  'none-in-force': { vi: 'không có bộ nào', en: 'no set' },
  'not-known': { vi: 'không có bộ nào', en: 'no set' },
};

/** A verdict as it is compared, in words. */
function verdictText(part, result, language) {
  if (result.verdict === '') return NONE[language];
  const [first, ...rest] = result.verdict.split(' ');
  if (part === 'sets') return [FOUND[first][language], ...rest].join(' ');
  if (part === 'criteria') return [assessmentWords(first, language), ...rest].join(' · ');
  return result.verdict
    .split(', ')
    .map((one) => verdictWords(one, language) ?? one)
    .join(', ');
}

/** The list for people, one line a change, under a heading for each part and each rule. */
export function changeLines({ changes, unread, others }, language) {
  const vi = language === 'vi';
  const lines = [];
  let heading = '';
  let subject = '';
  for (const { part, id, title, day, probe, verdicts } of changes) {
    if (PARTS[part][language] !== heading) {
      heading = PARTS[part][language];
      lines.push(`## ${heading}`);
    }
    const own = `${id}: ${title[language]}`;
    if (own !== subject) {
      subject = own;
      lines.push(`- ${own}`);
    }
    const [was, now] = verdicts.map((one) => verdictText(part, one, language));
    const cites = [...new Set(verdicts.map((one) => one.cites).filter(Boolean))].join(' → ');
    const where = [day && formatDate(day, language), probe[language]].filter(Boolean).join(', ');
    lines.push(`  - ${where}: ${was} → ${now}${cites ? ` [${cites}]` : ''}`);
  }
  for (const one of unread) {
    lines.push(
      vi ? `! bản cũ không còn đọc được: ${one}` : `! of the older one, no longer read: ${one}`,
    );
  }
  for (const one of others) {
    lines.push(
      vi
        ? `! đã đổi, không thử được, cần xem: ${one}`
        : `! changed, not replayed, look at it: ${one}`,
    );
  }
  lines.push(vi ? `${changes.length} kết luận thay đổi` : `${changes.length} verdicts change`);
  return lines;
}
