import { pick } from './rules/words.mjs';
import { PARTS, titleOf } from './sidebar.mjs';

/** A list of its pages for each part of the site that has no first page of its own. */
export function indexPages(pages) {
  return ['vi', 'en'].flatMap((language) =>
    PARTS.flatMap(([folder, vi, en]) => {
      const own = pages.filter(
        (one) => one.language === language && one.name.startsWith(`${folder}/`),
      );
      if (own.length === 0 || own.some((one) => one.name === `${folder}/index.md`)) return [];
      const lines = own
        .map((one) => `- [${titleOf(one)}](./${one.name.slice(folder.length + 1)})`)
        .sort();
      const text = `# ${pick(language, vi, en)}\n\n${lines.join('\n')}\n`;
      return [
        {
          language,
          name: `${folder}/index.md`,
          text,
          source: `docs/${folder}/README.md`,
          made: true,
        },
      ];
    }),
  );
}
