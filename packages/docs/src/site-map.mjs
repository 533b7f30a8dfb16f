// Which pages there are, and the groups of the sidebar.
import { addressOf, exists } from './where.mjs';
import { criteriaPages } from './made/criteria.mjs';
import { elementPages } from './made/elements.mjs';
import { errorPages } from './made/errors.mjs';
import { fundRulePages } from './made/funds.mjs';
import { procedurePages } from './made/procedures.mjs';
import { commitmentPages, targetPages } from './made/targets.mjs';
import { actPages, awardPages } from './made/acts.mjs';
import { pagesIn, writtenPages } from './folders.mjs';
import { benchmarks, guides, reference, titles } from './nav.mjs';

/** A page that lists others, so that a folder has a place of its own. */
function listPages(path, words, listed) {
  return ['vi', 'en'].map((lang) => {
    const items = listed
      .filter((one) => one.lang === lang)
      .map((one) => `- [${titleOf(one)}](${addressOf(one.path, lang)})`);
    return { path, lang, markdown: `# ${words[lang]}\n\n${items.join('\n')}` };
  });
}

/** The first heading, without marks of code. */
export const titleOf = ({ markdown, path }) =>
  (/^# (.+)$/m.exec(markdown)?.[1] ?? path).replaceAll('`', '').replaceAll('\\', '');

/** Every page but those of TypeDoc. */
export function madePages() {
  const rules = [
    ...criteriaPages(),
    ...fundRulePages(),
    ...procedurePages(),
    ...targetPages(),
    ...commitmentPages(),
    ...awardPages(),
    ...actPages(),
  ];
  const elements = elementPages();
  return [
    ...writtenPages(),
    ...errorPages(),
    ...listPages('rules/index', titles.rules, rules),
    ...rules,
    ...listPages('elements/index', titles.elements, elements),
    ...elements,
  ];
}

/** A title without the name of its group, which stands above it. */
function within(group, title) {
  if (!title.startsWith(`${group}: `)) return title;
  return title.slice(group.length + 2).replace(/^./u, (first) => first.toUpperCase());
}

/** Groups of the sidebar in a language; pages that do not exist are left out. */
export function sidebarGroups(pages, lang) {
  const entry = (path) => {
    const page =
      pages.find((one) => one.path === path && one.lang === lang) ??
      pages.find((one) => one.path === path);
    if (page === undefined) return [];
    const title =
      path === 'api/index'
        ? 'API'
        : (titleOf(page).split(' / ')[lang === 'vi' ? 0 : 1] ?? titleOf(page));
    const english = page.lang !== lang || page.only === 'en';
    return [{ path, title, english, address: addressOf(path, page.lang) }];
  };
  const under = (start) =>
    pages.filter((one) => one.path.startsWith(start) && one.lang === lang).map((one) => one.path);
  const rest = [
    [
      'rules',
      [
        'rules/index',
        ...under('criteria/'),
        ...under('rules/').filter((one) => one !== 'rules/index'),
      ],
    ],
    [
      'elements',
      ['elements/index', ...under('elements/').filter((one) => one !== 'elements/index')],
    ],
    ['reference', [...reference, 'api/index']],
    ['tables', pagesIn('tables')],
    ['schemas', pagesIn('schemas').filter((one) => one !== 'schemas/validate')],
    ['benchmarks', benchmarks],
    ['decisions', exists('docs/decisions') ? pagesIn('decisions') : []],
  ].map(([name, paths]) => ({ title: titles[name], pages: paths }));
  return [...guides, ...rest].map(({ title, pages: paths }) => ({
    title,
    entries: paths.flatMap(entry).map((one) => ({ ...one, title: within(title[lang], one.title) })),
  }));
}
