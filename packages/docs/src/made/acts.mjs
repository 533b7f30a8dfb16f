import { awardSchedules, instruments } from '@khuyenhoc/rulebook';
import { citationLines, plain, span } from './cited.mjs';

const SAY = {
  vi: {
    acts: 'Văn bản',
    awards: 'Định mức khen thưởng đã công bố',
    holds: 'Hiệu lực',
    issued: 'Ban hành',
    checked: 'Kiểm tra lần cuối',
    unknown: 'không rõ',
    code: 'Mã',
    award: 'Mức thưởng',
    amount: 'Số tiền (đồng)',
    place: 'Nơi',
    period: 'Thời gian',
  },
  en: {
    acts: 'Legal acts',
    awards: 'Published award schedules',
    holds: 'In force',
    issued: 'Issued',
    checked: 'Last checked',
    unknown: 'not known',
    code: 'Code',
    award: 'Award',
    amount: 'Amount (đồng)',
    place: 'Place',
    period: 'Period',
  },
};

/** One page of every legal act that a rule stands on. */
export const actPages = () =>
  ['vi', 'en'].map((lang) => {
    const say = SAY[lang];
    const parts = instruments.map((one) => {
      const lines = [
        `- **${say.issued}**: ${one.issuedOn ?? say.unknown}`,
        `- **${say.holds}**: ${span(one.inForce?.from ?? null, one.inForce?.to ?? null, lang)}`,
        `- **${say.checked}**: ${one.lastCheckedOn}`,
        `- **${say.code}**: \`${one.id}\``,
        ...citationLines(one.citation, lang),
      ];
      return `## ${plain(one.number ?? one.id)}\n\n${plain(one.title[lang])}\n\n${lines.join('\n')}`;
    });
    return { path: 'rules/acts', lang, markdown: [`# ${say.acts}`, ...parts].join('\n\n') };
  });

/** One page of the award schedules that funds have published; they are examples, not rules. */
export const awardPages = () =>
  ['vi', 'en'].map((lang) => {
    const say = SAY[lang];
    const number = new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB');
    const parts = awardSchedules.map((one) => {
      const rows = one.awards.map(
        (award) =>
          `| \`${award.id}\` | ${award.amount === null ? say.unknown : typeof award.amount === 'number' ? number.format(award.amount) : `\`${JSON.stringify(award.amount)}\``} |`,
      );
      const lines = [
        ...(one.place === null ? [] : [`- **${say.place}**: ${plain(one.place[lang])}`]),
        `- **${say.code}**: \`${one.id}\``,
        ...citationLines(one.citation, lang),
      ];
      return `## ${plain(one.fund[lang])}\n\n${lines.join('\n')}\n\n| ${say.award} | ${say.amount} |\n| --- | ---: |\n${rows.join('\n')}`;
    });
    return { path: 'rules/awards', lang, markdown: [`# ${say.awards}`, ...parts].join('\n\n') };
  });
