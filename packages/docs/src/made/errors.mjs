import { EXPLANATIONS } from '../../../cli/dist/explain/explanations.js';

const SAY = {
  vi: {
    title: 'Mã lỗi',
    lead: 'Mỗi lỗi có một mã trong ngoặc vuông. `khuyenhoc explain MÃ` nói điều có ở trang này.',
    wrong: 'Sai:',
    right: 'Đúng:',
  },
  en: {
    title: 'Error codes',
    lead: 'Every fault carries a code in square brackets. `khuyenhoc explain CODE` says what this page says.',
    wrong: 'Wrong:',
    right: 'Right:',
  },
};
const block = (text) => `\`\`\`text\n${text}\n\`\`\``;

/** Every code of `khuyenhoc explain`, each under a heading of its own name. */
export const errorPages = () =>
  ['vi', 'en'].map((lang) => {
    const { title, lead, wrong, right } = SAY[lang];
    const codes = Object.keys(EXPLANATIONS).sort();
    const parts = codes.map((code) => {
      const one = EXPLANATIONS[code];
      return `## ${code}\n\n${one.means[lang]}\n\n${wrong}\n\n${block(one.wrong)}\n\n${right}\n\n${block(one.right)}`;
    });
    return { path: 'errors', lang, markdown: [`# ${title}`, lead, ...parts].join('\n\n') };
  });
