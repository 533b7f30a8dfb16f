import { codePage } from './code-page.mjs';
import { docPages } from './doc-pages.mjs';
import { homePage } from './home-page.mjs';
import { indexPages } from './index-pages.mjs';
import { withLiveElement } from './live-elements.mjs';
import { criteriaPages } from './rules/criteria-pages.mjs';
import { awardPages, fundPage } from './rules/fund-pages.mjs';
import { commitmentPage, instrumentPage, procedurePages } from './rules/other-pages.mjs';
import { targetPages } from './rules/target-pages.mjs';

/** Every page of the site in both languages; only links of pages in docs have yet to be turned. */
export function allPages() {
  const pages = [
    ...docPages().map(withLiveElement),
    ...['vi', 'en'].flatMap(madePages).map((page) => ({ ...page, made: true })),
  ];
  return [...pages, ...indexPages(pages)];
}

const madePages = (language) => [
  homePage(language),
  codePage(language),
  ...criteriaPages(language),
  fundPage(language),
  ...awardPages(language),
  ...targetPages(language),
  ...procedurePages(language),
  commitmentPage(language),
  instrumentPage(language),
];
