import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitepress';
import { coloursAsClasses, writeColours } from '../src/code-colours.mjs';
import { SITE, STAGE } from '../src/paths.mjs';
import { withBareWords } from '../src/search-text.mjs';

const bars = JSON.parse(readFileSync(join(STAGE, 'sidebars.json'), 'utf8'));

const themeOf = (language, words) => ({
  sidebar: bars[language],
  nav: [{ text: words.embed, link: '/embed/index.html', target: '_self' }],
  outline: { label: words.outline, level: [2, 3] },
  docFooter: { prev: words.prev, next: words.next },
  darkModeSwitchLabel: words.look,
  lightModeSwitchTitle: words.light,
  darkModeSwitchTitle: words.dark,
  sidebarMenuLabel: words.menu,
  returnToTopLabel: words.top,
  langMenuLabel: words.languages,
  skipToContentLabel: words.skip,
  notFound: { title: words.none, quote: '', linkText: words.home, linkLabel: words.home },
});

const VI = {
  embed: 'Lấy mã nhúng',
  outline: 'Trên trang này',
  prev: 'Trang trước',
  next: 'Trang sau',
  look: 'Sáng, tối',
  light: 'Chuyển sang nền sáng',
  dark: 'Chuyển sang nền tối',
  menu: 'Mục lục',
  top: 'Về đầu trang',
  languages: 'Ngôn ngữ',
  skip: 'Đến nội dung',
  none: 'Không có trang này',
  home: 'Về trang đầu',
};
const EN = {
  embed: 'Embed code',
  outline: 'On this page',
  prev: 'Previous page',
  next: 'Next page',
  look: 'Light, dark',
  light: 'Switch to light',
  dark: 'Switch to dark',
  menu: 'Contents',
  top: 'To the top',
  languages: 'Language',
  skip: 'Skip to content',
  none: 'No such page',
  home: 'To the first page',
};

const searchWords = {
  button: { buttonText: 'Tìm', buttonAriaLabel: 'Tìm' },
  modal: {
    displayDetails: 'Xem chi tiết',
    resetButtonTitle: 'Xóa',
    backButtonTitle: 'Đóng',
    noResultsText: 'Không tìm thấy',
    footer: { selectText: 'chọn', navigateText: 'di chuyển', closeText: 'đóng' },
  },
};

export default defineConfig({
  srcDir: STAGE,
  outDir: SITE,
  cacheDir: join(SITE, '../cache'),
  title: 'khuyenhoc',
  cleanUrls: false,
  // A style made at run time is what the policy forbids.
  appearance: { disableTransition: false },
  metaChunk: true,
  lastUpdated: false,
  head: [
    ['link', { rel: 'icon', href: '/favicon.svg' }],
    ['link', { rel: 'stylesheet', href: '/code-colours.css' }],
    ['script', { src: '/khuyenhoc-widgets.js', defer: '' }],
  ],
  locales: {
    root: {
      label: 'Tiếng Việt',
      lang: 'vi',
      description: 'Chương trình khuyến học bằng số liệu và căn cứ',
      themeConfig: themeOf('vi', VI),
    },
    en: {
      label: 'English',
      lang: 'en',
      description: 'The learning-society programme in figures and law',
      themeConfig: themeOf('en', EN),
    },
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        locales: { root: { translations: searchWords } },
        _render: (source, env, markdown) => withBareWords(markdown.render(source, env)),
      },
    },
  },
  markdown: {
    codeTransformers: [coloursAsClasses],
    config(markdown) {
      const cell = (token, tokens, at, options, _env, self) => {
        const style = tokens[at].attrGet('style');
        if (style !== null) {
          tokens[at].attrs = tokens[at].attrs.filter(([name]) => name !== 'style');
          tokens[at].attrJoin('class', style.replace('text-align:', 'align-'));
        }
        return self.renderToken(tokens, at, options);
      };
      for (const name of ['th_open', 'td_open']) {
        markdown.renderer.rules[name] = (...all) => cell(null, ...all);
      }
    },
  },
  buildEnd: () => writeColours(SITE),
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('kh-') } } },
  vite: { logLevel: 'warn', build: { chunkSizeWarningLimit: 4000 } },
});
