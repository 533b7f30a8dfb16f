import { dateWords } from '@khuyenhoc/core';
import { commitmentSets, instruments, procedures } from '@khuyenhoc/rulebook';
import { act, certainty, cited, list, pick, plain, span, table } from './words.mjs';

/** The acts (văn bản) that rules rest on. */
export function instrumentPage(language) {
  const sections = instruments.map((one) => {
    const lines = [
      ...(one.number === null ? [] : [plain(one.title[language])]),
      ...(one.issuedOn === null
        ? []
        : [`${pick(language, 'Ban hành', 'Issued')}: ${dateWords(one.issuedOn, language)}`]),
      ...(one.period === null
        ? []
        : [`${pick(language, 'Giai đoạn', 'Period')}: ${one.period.from}–${one.period.to ?? '…'}`]),
      ...one.supersedes.map((id) => `${pick(language, 'Thay thế', 'Replaces')}: \`${id}\``),
      ...one.supersededBy.map(
        (id) => `${pick(language, 'Bị thay thế bởi', 'Replaced by')}: \`${id}\``,
      ),
      `\`${one.id}\``,
      ...cited(one.citation, language),
    ];
    return `## ${plain(one.number ?? one.title[language])} {#${one.id}}\n\n${list(lines)}`;
  });
  const text = `# ${pick(language, 'Văn bản', 'Acts')}\n\n${sections.join('\n\n')}\n`;
  return {
    language,
    name: 'rules/instruments.md',
    text,
    source: 'packages/rulebook/data/instruments/README.md',
  };
}

/** How models are recognised (quy trình công nhận), a page for each procedure. */
export function procedurePages(language) {
  return procedures.map((one) => {
    const rows = one.steps.map((step) => [
      plain(step.title[language]),
      step.by
        .map((by) =>
          by.role === null
            ? pick(language, 'chưa tìm thấy', 'not found')
            : plain(by.role[language]),
        )
        .join('; ') || pick(language, 'không nêu', 'not said'),
      step.to
        .map((to) =>
          to.role === null
            ? pick(language, 'chưa tìm thấy', 'not found')
            : plain(to.role[language]),
        )
        .join('; ') || '–',
      certainty(step.citation, language),
    ]);
    const head = pick(
      language,
      ['Bước', 'Ai làm', 'Gửi đến', 'Độ chắc chắn'],
      ['Step', 'By', 'To', 'Certainty'],
    );
    const gaps = one.gaps.map((gap) =>
      plain(gap[language] ?? gap.what?.[language] ?? gap.note?.[language] ?? ''),
    );
    const text = `# ${plain(one.title[language])}

${list([
  act(one.instrument, one.clause, language, '../'),
  `${pick(language, 'Hiệu lực', 'In force')}: ${span(one.validity.from, one.validity.to, language)}`,
  `\`${one.id}\``,
  ...cited(one.citation, language),
])}

${table(head, rows)}
${gaps.filter((gap) => gap !== '').length === 0 ? '' : `\n## ${pick(language, 'Còn thiếu', 'Not found')}\n\n${list(gaps.filter((gap) => gap !== ''))}\n`}`;
    return {
      language,
      name: `rules/procedures/${one.id}.md`,
      text,
      source: `packages/rulebook/data/procedures/${one.id}.md`,
      title: one.title[language],
    };
  });
}

/** Ready-made commitments (bộ cam kết). */
export function commitmentPage(language) {
  const sections = commitmentSets.map((set) => {
    const rows = set.commitments.map((one) => [
      `\`${one.id}\``,
      plain(one.title[language]),
      one.requirement.kind === 'share'
        ? `${one.requirement.percent}%`
        : `\`${one.requirement.kind}\``,
      `\`${one.population ?? ''}\``,
    ]);
    const head = pick(
      language,
      ['Mã', 'Cam kết', 'Yêu cầu', 'Đối tượng'],
      ['Id', 'Commitment', 'Requirement', 'Population'],
    );
    return `## ${plain(set.title[language])} {#${set.id}}\n\n${list(cited(set.citation, language))}\n\n${table(head, rows)}`;
  });
  const text = `# ${pick(language, 'Bộ cam kết', 'Commitments')}\n\n${sections.join('\n\n')}\n`;
  return {
    language,
    name: 'rules/commitments.md',
    text,
    source: 'packages/rulebook/data/commitment-sets/README.md',
  };
}
