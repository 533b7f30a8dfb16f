import { fundRules, instruments } from '@khuyenhoc/rulebook';
import { actWords, citationLines, plain, span } from './cited.mjs';

const SAY = {
  vi: {
    title: 'Quy định về quỹ',
    lead: 'Trang lập từ bộ quy định. Ô “chưa biết” nghĩa là chưa đọc được văn bản nêu con số; phần mềm khi đó trả lời “chưa đủ căn cứ”, không tự điền.',
    holds: 'Hiệu lực',
    topic: 'Mục trong mã',
    value: 'Giá trị',
    unknown: 'chưa biết',
    who: 'Áp dụng',
    readings: 'Các cách đọc',
    example: (percent, most) =>
      `**Ví dụ**: ${percent} % của 1.000.000.000 đồng là ${most} đồng; lệch một đồng là đã khác phía của mốc.`,
  },
  en: {
    title: 'Rules on funds',
    lead: 'Made from the rulebook. “Not known” means that no text with the figure was read; checks that need it then answer “unknown”, and no value is filled in.',
    holds: 'In force',
    topic: 'Topic in code',
    value: 'Value',
    unknown: 'not known',
    who: 'Applies to',
    readings: 'Readings',
    example: (percent, most) =>
      `**Example**: ${percent} % of 1,000,000,000 đồng is ${most} đồng; one đồng more or less is on another side of the mark.`,
  },
};
const WHO = {
  any: { vi: 'mọi quỹ', en: 'every fund' },
  licensed: { vi: 'quỹ được cấp phép', en: 'licensed funds' },
  endowment: { vi: 'quỹ có vốn bảo toàn', en: 'endowments' },
  school: { vi: 'nhà trường', en: 'schools' },
};
const VALUES = {
  percent: { vi: 'phần trăm', en: 'per cent' },
  amount: { vi: 'đồng', en: 'đồng' },
  years: { vi: 'tuổi hoặc năm', en: 'years' },
  months: { vi: 'tháng', en: 'months' },
  days: { vi: 'ngày', en: 'days' },
  count: { vi: 'số lượng', en: 'count' },
  monthDay: { vi: 'tháng-ngày', en: 'month-day' },
};

function rule(one, lang) {
  const say = SAY[lang];
  const number = new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB');
  const shown = (value) =>
    value === null ? say.unknown : typeof value === 'number' ? number.format(value) : value;
  const values = Object.keys(VALUES)
    .filter((name) => name in one)
    .map((name) => `- **${say.value}** (${VALUES[name][lang]}): ${shown(one[name])}`);
  const readings = (one.readings ?? []).map(
    (reading) => `  - ${plain(reading.value[lang])} (${plain(reading.where[lang])})`,
  );
  return [
    `## ${one.title[lang]}`,
    [
      actWords(one.instrument, one.clause, lang),
      `- **${say.holds}**: ${span(one.validFrom, one.validTo, lang)}`,
      `- **${say.who}**: ${WHO[one.applies][lang]}`,
      ...values,
      ...(readings.length > 0 ? [`- **${say.readings}**:`, ...readings] : []),
      ...citationLines(one.citation, lang),
      `- **${say.topic}**: \`${one.topic}\`, \`${one.id}\``,
    ].join('\n'),
    ...(typeof one.percent === 'number'
      ? [say.example(shown(one.percent), number.format((1_000_000_000 / 100) * one.percent))]
      : []),
  ].join('\n\n');
}

/** A page of the fund rules of each act; rules whose act is not known share one. */
export const fundRulePages = () => {
  const acts = [...new Set(fundRules.map((one) => one.instrument))];
  return acts.flatMap((act) =>
    ['vi', 'en'].map((lang) => {
      const number = instruments.find((one) => one.id === act)?.number ?? '?';
      const rules = fundRules.filter((one) => one.instrument === act).map((one) => rule(one, lang));
      const { title, lead } = SAY[lang];
      const markdown = [`# ${title}: ${number}`, lead, ...rules].join('\n\n');
      return { path: `rules/funds-${act ?? 'unknown'}`, lang, markdown };
    }),
  );
};
