import { formatCount, formatRate, measurementWords, measureTarget } from '@khuyenhoc/core';
import { instruments, targets } from '@khuyenhoc/rulebook';
import { cited, list, pick, plain, table } from './words.mjs';

/** National targets (chỉ tiêu), a page for each decision, with figures held against each milestone. */
export function targetPages(language) {
  const acts = [...new Set(targets.map((one) => one.instrument))];
  return acts.map((id) => {
    const instrument = instruments.find((one) => one.id === id);
    const own = targets.filter((one) => one.instrument === id);
    const sections = own.map((target) => {
      const rows = target.milestones.map((one) => [
        String(one.year),
        one.percent === null ? pick(language, 'không nêu', 'not given') : `${one.percent}%`,
        plain(one.clause ?? ''),
      ]);
      const head = pick(language, ['Năm', 'Mốc', 'Điều khoản'], ['Year', 'Milestone', 'Clause']);
      return `## ${plain(target.title[language])} {#${target.id}}

${list([
  `\`${target.id}\``,
  `${pick(language, 'Mẫu số', 'Base')}: \`${target.base}\``,
  ...cited(target.milestones[0].citation, language),
])}

${table(head, rows)}

${worked(target, instrument, language)}`;
    });
    const title = instrument.number ?? instrument.title[language];
    const text = `# ${plain(title)}: ${pick(language, 'chỉ tiêu', 'targets')}

${plain(instrument.title[language])} ([${pick(language, 'văn bản', 'the act')}](../instruments.md#${id}))

${sections.join('\n\n')}
`;
    return {
      language,
      name: `rules/targets/${id}.md`,
      text,
      source: `packages/rulebook/data/targets/${id}.md`,
      title,
    };
  });
}

/** One short of the milestone, and just there: what the library says of both. */
function worked(target, instrument, language) {
  const next = target.milestones.find((one) => one.percent !== null && one.percent > 0);
  if (next === undefined) return '';
  const of = 10_000;
  const asked = Math.ceil((next.percent * of) / 100);
  const on = `${next.year}-12-31`;
  const lines = [asked - 1, asked].map((count) => {
    const exact = (value) => ({ min: value, max: value });
    const figure = { count: exact(count), base: exact(of), baseId: target.base, place: null };
    const found = measureTarget(target, instrument, figure, on, on);
    const said = measurementWords(target, found, language).slice(1).join('; ');
    return `${formatCount(count, language)}/${formatCount(of, language)} = ${formatRate(count, of, next.percent, language)}: ${plain(said)}`;
  });
  const title = pick(
    language,
    `Ví dụ tính đến ngày cuối năm ${next.year}`,
    `Worked examples at the end of ${next.year}`,
  );
  return `${title}:\n\n${list(lines)}`;
}
