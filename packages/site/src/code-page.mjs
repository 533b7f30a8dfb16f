import { ISSUE_CODES } from '@khuyenhoc/schemas';
import { EXPLANATIONS } from '../../cli/dist/explain/explanations.js';
import { pick } from './rules/words.mjs';

/** Every code of a mistake (mã lỗi), as `khuyenhoc explain` says it. */
export function codePage(language) {
  const codes = Object.keys(EXPLANATIONS).sort();
  const sections = codes.map((code) => {
    const { means, wrong, right } = EXPLANATIONS[code];
    return `## ${code} {#${code}}

${means[language].replaceAll('{{', '{&#8203;{').replace(/</g, '&lt;')}

${pick(language, 'Sai', 'Wrong')}:

\`\`\`\`txt
${wrong}
\`\`\`\`

${pick(language, 'Đúng', 'Right')}:

\`\`\`\`txt
${right}
\`\`\`\``;
  });
  const text = `# ${pick(language, 'Mã lỗi', 'Error codes')}

${pick(
  language,
  `Có ${codes.length} mã; ${ISSUE_CODES.length} mã nói về dữ liệu. Trên máy: \`khuyenhoc explain MÃ\`.`,
  `There are ${codes.length} codes; ${ISSUE_CODES.length} of them are about data. On your machine: \`khuyenhoc explain CODE\`.`,
)}

${sections.join('\n\n')}
`;
  return { language, name: 'codes.md', text, source: 'packages/cli/src/explain/README.md' };
}
