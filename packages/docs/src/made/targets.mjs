import { requiredCount } from '@khuyenhoc/core';
import { commitmentSets, instruments, targets } from '@khuyenhoc/rulebook';
import { actWords, citationLines, plain } from './cited.mjs';

const SAY = {
  vi: {
    title: 'Chỉ tiêu',
    lead: 'Trang lập từ bộ quy định. Mốc năm không có con số nghĩa là chưa đọc được văn bản nêu con số đó.',
    base: 'Mẫu số',
    stage: 'Mức phải đạt',
    year: 'Năm',
    unknown: 'chưa biết',
    code: 'Mã',
    example: (percent, need) =>
      `**Ví dụ**: với mẫu số 6.000, mốc ${percent} % cần ít nhất ${need}.`,
    commitments: 'Bộ cam kết',
    asks: 'Yêu cầu',
    owed: 'Bên phải làm',
  },
  en: {
    title: 'Targets',
    lead: 'Made from the rulebook. A year without a figure means that no text with that figure was read.',
    base: 'Base',
    stage: 'Stage',
    year: 'Year',
    unknown: 'not known',
    code: 'Code',
    example: (percent, need) =>
      `**Example**: of a base of 6,000, ${percent} % takes at least ${need}.`,
    commitments: 'Commitments',
    asks: 'Asks',
    owed: 'Owed by',
  },
};

function target(one, lang) {
  const say = SAY[lang];
  const last = one.milestones.findLast((milestone) => milestone.percent !== null);
  return [
    `## ${plain(one.title[lang])}`,
    [
      actWords(one.instrument, null, lang),
      `- **${say.base}**: \`${one.base}\``,
      ...(one.stage === null ? [] : [`- **${say.stage}**: \`${one.stage}\``]),
      `- **${say.code}**: \`${one.id}\``,
    ].join('\n'),
    ...one.milestones.map((milestone) =>
      [
        `### ${say.year} ${milestone.year}: ${milestone.percent === null ? say.unknown : `${milestone.percent} %`}`,
        citationLines(milestone.citation, lang).join('\n'),
      ].join('\n\n'),
    ),
    ...(last === undefined
      ? []
      : [say.example(last.percent, String(requiredCount(last.percent, 6000)))]),
  ].join('\n\n');
}

/** A page of the targets of each act. */
export const targetPages = () =>
  [...new Set(targets.map((one) => one.instrument))].flatMap((act) =>
    ['vi', 'en'].map((lang) => {
      const { title, lead } = SAY[lang];
      const number = instruments.find((one) => one.id === act)?.number ?? act;
      const parts = targets.filter((one) => one.instrument === act).map((one) => target(one, lang));
      return {
        path: `rules/targets-${act}`,
        lang,
        markdown: [`# ${title}: ${number}`, lead, ...parts].join('\n\n'),
      };
    }),
  );

/** A page of each set of commitments that agreements take over. */
export const commitmentPages = () =>
  commitmentSets.flatMap((set) =>
    ['vi', 'en'].map((lang) => {
      const say = SAY[lang];
      const parts = set.commitments.map((one) => {
        const { kind, percent } = one.requirement;
        const asks = percent === undefined ? `\`${kind}\`` : `\`${kind}\`, ${percent} %`;
        return `## ${plain(one.title[lang])}\n\n- **${say.asks}**: ${asks}\n- **${say.stage}**: \`${one.stage}\`\n- **${say.owed}**: \`${one.obligor}\``;
      });
      return {
        path: `rules/commitments-${set.id}`,
        lang,
        markdown: [`# ${say.commitments}: ${set.title[lang]}`, `\`${set.id}\``, ...parts].join(
          '\n\n',
        ),
      };
    }),
  );
