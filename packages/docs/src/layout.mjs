import { addressOf } from './where.mjs';
import { escape } from './markdown.mjs';

const SAY = {
  vi: {
    skip: 'Đến nội dung',
    menu: 'Mục lục',
    scheme: 'Giao diện tối',
    search: 'Tìm trong tài liệu',
    other: 'English',
    pages: 'Các trang',
    here: 'Trong trang này',
    only: '(tiếng Anh)',
    note: 'Trang này chỉ có bản tiếng Anh.',
    embed: 'Lấy mã nhúng',
    site: 'Tài liệu khuyenhoc',
    foot: 'khuyenhoc – giấy phép MIT. Trang không đặt cookie, không gọi ra ngoài.',
  },
  en: {
    skip: 'To the content',
    menu: 'Contents',
    scheme: 'Dark scheme',
    search: 'Search the documentation',
    other: 'Tiếng Việt',
    pages: 'Pages',
    here: 'On this page',
    only: '',
    note: '',
    embed: 'Embed code',
    site: 'khuyenhoc documentation',
    foot: 'khuyenhoc – MIT licence. This site sets no cookies and calls no other site.',
  },
};

function sidebar(groups, page) {
  const say = SAY[page.lang];
  return groups
    .map(({ title, entries }) => {
      const open = entries.some((one) => one.path === page.path);
      const items = entries.map((one) => {
        const current = one.path === page.path ? ' aria-current="page"' : '';
        const only = one.english && page.lang === 'vi' ? ` <small>${say.only}</small>` : '';
        return `<li><a href="${one.address}"${current}>${escape(one.title)}${only}</a></li>`;
      });
      return `<details${open ? ' open' : ''}><summary>${escape(title[page.lang])}</summary><ul>${items.join('')}</ul></details>`;
    })
    .join('\n');
}

function outline(headings, lang) {
  const parts = headings.filter((one) => one.level === 2);
  if (parts.length < 2 || parts.length > 60) return '';
  const items = parts.map((one) => `<li><a href="#${one.id}">${escape(one.title)}</a></li>`);
  return `<nav class="outline" aria-label="${SAY[lang].here}"><p>${SAY[lang].here}</p><ul>${items.join('')}</ul></nav>`;
}

/** A whole page. Script and style are files: a strict policy lets in nothing that stands in a page. */
export function layout(page, groups) {
  const { lang, path, html, headings, title } = page;
  const say = SAY[lang];
  const other = lang === 'vi' ? 'en' : 'vi';
  const elsewhere = addressOf(page.translated ? path : 'index', other);
  const english = lang === 'vi' && page.only === 'en';
  const body = english ? `<p class="note">${say.note}</p>\n<div lang="en">${html}</div>` : html;
  const name = path === 'index' ? say.site : `${title} – khuyenhoc`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(name)}</title>
<script src="/assets/theme.js"></script>
<link rel="stylesheet" href="/assets/site.css">
<link rel="stylesheet" href="/assets/text.css">
<link rel="stylesheet" href="/assets/narrow.css">
<link rel="icon" href="/assets/icon.svg">
<script type="module" src="/assets/site.js"></script>
${page.element === undefined ? '' : '<script src="/assets/khuyenhoc-widgets.js" defer></script>\n'}</head>
<body>
<a class="skip" href="#content">${say.skip}</a>
<header>
<button id="menu" type="button" aria-expanded="false" aria-controls="pages">${say.menu}</button>
<a class="name" href="${addressOf('index', lang)}">khuyenhoc</a>
<form id="search" role="search" data-index="/search-${lang}.json" hidden>
<input type="search" aria-label="${say.search}" placeholder="${say.search}" autocomplete="off">
<p role="status"></p>
<ol hidden></ol>
</form>
<a class="embed" href="/embed-code/">${say.embed}</a>
<a href="${elsewhere}" lang="${other}" hreflang="${other}">${say.other}</a>
<button id="scheme" type="button" aria-pressed="false" aria-label="${say.scheme}" hidden>◐</button>
</header>
<div class="body">
<nav class="pages" id="pages" aria-label="${say.pages}">
${sidebar(groups, page)}
</nav>
<main id="content" tabindex="-1">
<article>
${body}
</article>
</main>
${outline(headings, lang)}
</div>
<footer>${say.foot}</footer>
</body>
</html>
`;
}
