import { procedures } from '@khuyenhoc/rulebook';
import { actWords, citationLines, plain, span } from './cited.mjs';

const SAY = {
  vi: {
    holds: 'Hiệu lực',
    code: 'Mã thủ tục hành chính',
    ended: 'Đối tượng không còn sau ngày',
    by: 'Do',
    to: 'Gửi',
    unknown: 'chưa tìm thấy văn bản quy định',
    deadline: 'Thời hạn',
    day: 'ngày (tháng-ngày)',
    next: 'năm sau',
    term: 'Thời hạn danh hiệu',
    months: 'tháng',
    wait: 'Chờ trước khi lên mức',
    papers: 'Hồ sơ',
    gaps: 'Còn thiếu',
    checked: 'Kiểm tra lần cuối',
    source: 'Căn cứ của thủ tục',
    kinds: 'tính theo',
  },
  en: {
    holds: 'In force',
    code: 'Code of the administrative procedure',
    ended: 'No such subjects after',
    by: 'By',
    to: 'To',
    unknown: 'no act that says so was found',
    deadline: 'Deadline',
    day: 'day (month-day)',
    next: 'of the next year',
    term: 'Title holds for',
    months: 'months',
    wait: 'Wait before the next level',
    papers: 'Papers',
    gaps: 'Not read',
    checked: 'Last checked',
    source: 'What the procedure rests on',
    kinds: 'counted as',
  },
};

const office = (label, one, lang) => {
  const name = one.role === null ? SAY[lang].unknown : plain(one.role[lang]);
  const days = one.from === null && one.to === null ? '' : ` (${span(one.from, one.to, lang)})`;
  return `- **${label}**: ${name}${days}`;
};

function deadline(one, lang) {
  const say = SAY[lang];
  if ('monthDay' in one) {
    return `- **${say.deadline}**: ${say.day} ${one.monthDay}${one.year === 'next' ? ` ${say.next}` : ''}`;
  }
  const rest = Object.entries(one)
    .filter(([name, value]) => typeof value !== 'object' && name !== 'kind')
    .map(([name, value]) => `\`${name}\` ${value}`);
  return `- **${say.deadline}**: ${rest.join(', ')} (${say.kinds} \`${one.kind}\`)`;
}

function step(one, at, lang) {
  const say = SAY[lang];
  return [
    `## ${at + 1}. ${plain(one.title[lang])}`,
    [
      ...one.by.map((who) => office(say.by, who, lang)),
      ...one.to.map((who) => office(say.to, who, lang)),
      ...one.deadlines.map((each) => deadline(each, lang)),
      ...citationLines(one.citation, lang),
    ].join('\n'),
  ].join('\n\n');
}

/** A page of each procedure of recognition. */
export const procedurePages = () =>
  procedures.flatMap((one) =>
    ['vi', 'en'].map((lang) => {
      const say = SAY[lang];
      const head = [
        actWords(one.instrument, one.clause, lang),
        `- **${say.holds}**: ${span(one.validity.from, one.validity.to, lang)}`,
        ...(one.validity.note === null ? [] : [`  - ${plain(one.validity.note[lang])}`]),
        ...(one.code === null ? [] : [`- **${say.code}**: ${one.code}`]),
        ...(one.subjectsEnd === null ? [] : [`- **${say.ended}** ${one.subjectsEnd}`]),
        ...(one.term?.months == null
          ? []
          : [`- **${say.term}**: ${one.term.months} ${say.months}`]),
        ...(one.upgradeWait === null
          ? []
          : [`- **${say.wait}**: ${one.upgradeWait.months} ${say.months}`]),
        ...(one.file === null
          ? []
          : [
              `- **${say.papers}**: ${one.file.documents.map((paper) => plain(paper[lang])).join('; ')}`,
            ]),
        `- **${say.checked}**: ${one.lastCheckedOn}`,
      ];
      const gaps = one.gaps.map((gap) => `- ${plain(gap[lang])}`).join('\n');
      const markdown = [
        `# ${one.title[lang]}`,
        head.join('\n'),
        ...(gaps === '' ? [] : [`## ${say.gaps}`, gaps]),
        ...one.steps.map((each, at) => step(each, at, lang)),
        `## ${say.source}`,
        citationLines(one.citation, lang).join('\n'),
      ].join('\n\n');
      return { path: `rules/procedure-${one.id}`, lang, markdown };
    }),
  );
