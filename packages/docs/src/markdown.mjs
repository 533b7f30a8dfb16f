// One markdown text as HTML, with its headings and everything that it points to.
import GithubSlugger from 'github-slugger';
import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import json from 'highlight.js/lib/languages/json';
import sql from 'highlight.js/lib/languages/sql';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import MarkdownIt from 'markdown-it';

const LANGUAGES = { bash, json, sql, typescript, xml };
const CALLED = { sh: 'bash', html: 'xml', ts: 'typescript', js: 'typescript', tsx: 'typescript' };
for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);

function highlight(code, name) {
  const language = CALLED[name] ?? name;
  return language in LANGUAGES ? hljs.highlight(code, { language }).value : '';
}

const reader = new MarkdownIt({ html: true, highlight });
const escape = reader.utils.escapeHtml;
const text = (token) =>
  (token.children ?? [])
    .filter((one) => one.type === 'text' || one.type === 'code_inline' || one.type === 'softbreak')
    .map((one) => one.content || ' ')
    .join('');

reader.renderer.rules.fence = (tokens, at, options) => {
  const { content, info } = tokens[at];
  const name = info.trim().split(/\s+/)[0] ?? '';
  const body = options.highlight(content, name) || escape(content);
  return `<pre tabindex="0"><code class="language-${escape(name || 'text')}">${body}</code></pre>\n`;
};
// Wide tables scroll by themselves, also by the keyboard, and the page does not.
reader.renderer.rules.table_open = () => '<div class="wide" tabindex="0"><table>\n';
reader.renderer.rules.table_close = () => '</table></div>\n';

// Alignment of columns is a class: a strict policy lets in no style attribute.
function alignByClass(token) {
  const align = /text-align:(\w+)/.exec(token.attrGet('style') ?? '')?.[1];
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style');
  if (align !== undefined) token.attrJoin('class', `align-${align}`);
}

/**
 * HTML of a text. `resolve(target)` gives the address of a link or picture as the page has it. `sections` are the
 * heading of each part with the words under it, for the search.
 */
export function render(markdown, resolve) {
  const slugger = new GithubSlugger();
  const tokens = reader.parse(markdown, {});
  const headings = [];
  const ids = new Set();
  const sections = [{ id: '', title: '', text: [] }];
  const links = (one) => {
    for (const name of ['href', 'src']) {
      const target = one.attrGet(name);
      if (target !== null) one.attrSet(name, resolve(target));
    }
  };

  tokens.forEach((token, at) => {
    if (token.type === 'th_open' || token.type === 'td_open') alignByClass(token);
    if (token.type === 'html_block') {
      for (const [, id] of token.content.matchAll(/\sid="([^"]+)"/g)) ids.add(id);
    }
    if (token.type === 'heading_open') {
      const title = text(tokens[at + 1]);
      const id = slugger.slug(title);
      token.attrSet('id', id);
      ids.add(id);
      headings.push({ level: Number(token.tag.slice(1)), id, title });
      sections.push({ id, title, text: [] });
    }
    if (token.type === 'inline') {
      for (const child of token.children) {
        links(child);
        if (child.type === 'html_inline') {
          for (const [, id] of child.content.matchAll(/\sid="([^"]+)"/g)) ids.add(id);
        }
      }
      if (tokens[at - 1]?.type !== 'heading_open') sections.at(-1).text.push(text(token));
    }
  });
  return {
    html: reader.renderer.render(tokens, reader.options, {}),
    headings,
    ids,
    sections: sections.map((one) => ({ ...one, text: one.text.join(' ') })),
  };
}

export { escape };
