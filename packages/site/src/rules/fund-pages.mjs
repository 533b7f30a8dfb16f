import { awardSchedules, fundRules } from '@khuyenhoc/rulebook';
import { awardWords } from '../../../core/dist/fund-page/award-words.js';
import { act, cited, dong, list, pick, plain, span, table } from './words.mjs';

const FACTS = {
  percent: ['Tỷ lệ', 'Share', (one) => `${one}%`],
  amount: ['Mức', 'Amount', dong],
  count: ['Số lượng', 'Number', String],
  years: ['Số năm', 'Years', String],
  months: ['Số tháng', 'Months', String],
  monthDay: ['Ngày trong năm (tháng-ngày)', 'Day of the year (month-day)', String],
  scope: ['Phạm vi quỹ', 'Scope of the fund', String],
};

/** All dated rules for funds (quy định về quỹ), by what they are about. */
export function fundPage(language) {
  const topics = Map.groupBy?.(fundRules, (one) => one.topic) ?? group(fundRules);
  const sections = [...topics].map(([topic, rules]) => {
    const entries = rules.map((rule) => {
      const facts = Object.entries(FACTS).flatMap(([key, [vi, en, words]]) =>
        rule[key] === undefined ? [] : [`${pick(language, vi, en)}: ${words(rule[key], language)}`],
      );
      const lines = [
        act(rule.instrument, rule.clause, language, './'),
        `${pick(language, 'Hiệu lực', 'In force')}: ${span(rule.validFrom, rule.validTo, language)}`,
        ...facts,
        ...(rule.enforceable
          ? []
          : [pick(language, 'Chỉ để biết, không dùng để kết luận', 'Shown, never judged by')]),
        ...(rule.readings ?? []).map(
          (one) =>
            `${pick(language, 'Cách hiểu', 'Reading')}: ${plain(readingWords(one, language))}`,
        ),
        ...cited(rule.citation, language),
      ];
      return `### ${plain(rule.title[language])} {#${rule.id}}\n\n${list(lines)}`;
    });
    return `## \`${topic}\` {#topic-${topic}}\n\n${entries.join('\n\n')}`;
  });
  const text = `# ${pick(language, 'Quy định về quỹ', 'Rules for funds')}

${pick(
  language,
  'Quy định có ngày hiệu lực và căn cứ. Ngoài thời gian hiệu lực thì không quy định nào được dùng thay.',
  'Dated rules with their legal basis. Outside the days on which a rule holds, no other stands in for it.',
)}

${sections.join('\n\n')}
`;
  return {
    language,
    name: 'rules/funds.md',
    text,
    source: 'packages/rulebook/data/fund-rules/README.md',
  };
}

const readingWords = (one, language) =>
  one.title?.[language] ??
  one.words?.[language] ??
  one.note?.[language] ??
  (typeof one.note === 'string' ? one.note : (one.id ?? ''));

function group(rules) {
  const topics = new Map();
  for (const rule of rules) topics.set(rule.topic, [...(topics.get(rule.topic) ?? []), rule]);
  return topics;
}

/** The award schedules (mức thưởng) that are published: each line with its amount, and what a line leaves open. */
export function awardPages(language) {
  return awardSchedules.map((one) => {
    const rows = one.awards.map((award) => [
      plain(awardWords(award, language)),
      award.amount === null
        ? pick(language, 'không đọc được', 'not readable')
        : dong(award.amount, language),
      `\`${award.id}\``,
    ]);
    const text = `# ${plain(one.fund[language])}

${list([
  ...[one.document, one.place].flatMap((words) => (words === null ? [] : [plain(words[language])])),
  ...(one.period === null ? [] : [`${one.period.from ?? '…'}–${one.period.to ?? '…'}`]),
  ...cited(one.citation, language),
])}

${table(pick(language, ['Thưởng cho', 'Mức', 'Mã'], ['Award', 'Amount', 'Id']), rows)}
`;
    return {
      language,
      name: `rules/awards/${one.id}.md`,
      text,
      source: `packages/rulebook/data/award-schedules/${one.id}.md`,
      title: one.fund[language],
    };
  });
}
