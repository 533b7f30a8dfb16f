import { compileCriteriaSet, criteriaSheet, runExample } from '@khuyenhoc/core';
import { criteriaExamples, criteriaSets, instruments, placeEditions } from '@khuyenhoc/rulebook';
import { sheetMarkdown } from '../../../cli/dist/output/criteria/sheet-markdown.js';
import { pick, plain, span, table } from './words.mjs';

/** A page for each criteria set (bộ tiêu chí), with its worked examples as they come out, and a list of all. */
export function criteriaPages(language) {
  const pages = criteriaSets.map((set) => {
    const compiled = compileCriteriaSet(set);
    const examples = criteriaExamples.find((one) => one.set === set.id)?.examples ?? [];
    const runs = examples.map((one) => runExample(compiled, one));
    const text = sheetMarkdown(criteriaSheet(set, runs, language, { instruments, placeEditions }));
    return {
      language,
      name: `criteria/${set.id}.md`,
      text: guarded(text),
      source: `docs/criteria/${set.id}.md`,
    };
  });
  const rows = criteriaSets.map((set) => [
    `[${plain(set.title[language])}](./${set.id}.md)`,
    span(set.validity.from, set.validity.to, language),
    `\`${set.id}\``,
  ]);
  const head = pick(
    language,
    ['Bộ tiêu chí', 'Hiệu lực', 'Mã'],
    ['Criteria set', 'In force', 'Id'],
  );
  const text = `# ${pick(language, 'Bộ tiêu chí', 'Criteria sets')}

${pick(
  language,
  'Mỗi bộ là dữ liệu có căn cứ, ngày hiệu lực và ví dụ đã tính. Phiếu của kỳ nào chấm theo bộ có hiệu lực của kỳ đó; bộ hết hiệu lực vẫn còn đây để đọc lại kết quả cũ.',
  'Each set is data with its legal basis, the days it holds and worked examples. A form is judged by the set in force for its period; sets that have ended stay, so that earlier results can be read.',
)}

${table(head, rows)}
`;
  return [
    ...pages,
    { language, name: 'criteria/index.md', text, source: 'docs/criteria/README.md' },
  ];
}

const guarded = (text) => text.replaceAll('{{', '{&#8203;{').replace(/<(?!br>)/g, '&lt;');
