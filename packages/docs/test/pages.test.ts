import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_CODES } from '@khuyenhoc/core';
import {
  awardSchedules,
  commitmentSets,
  criteriaSets,
  fundRules,
  instruments,
  procedures,
  targets,
} from '@khuyenhoc/rulebook';
import { ISSUE_CODES } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import { fold } from '../client/fold.js';
import { render } from '../src/markdown.mjs';
import { guides } from '../src/nav.mjs';
import { resolver } from '../src/resolve.mjs';
import { madePages, sidebarGroups } from '../src/site-map.mjs';

const ROOT = join(import.meta.dirname, '../../..');
const pages = madePages();
const of = (path: string, lang: string) =>
  pages.filter((one) => one.path === path && one.lang === lang).map((one) => one.markdown);
const LANGUAGES = ['vi', 'en'] as const;

describe.each(LANGUAGES)('the pages in %s', (lang) => {
  it('are there for each element of the manifest, with the element live', () => {
    const manifest = JSON.parse(
      readFileSync(join(ROOT, 'packages/widgets/custom-elements.json'), 'utf8'),
    ) as { modules: { declarations: { tagName: string }[] }[] };
    const tags = manifest.modules.flatMap((one) => one.declarations.map((each) => each.tagName));
    expect(tags.length).toBeGreaterThan(8);
    for (const tag of tags) {
      expect(of(`elements/${tag}`, lang)).toEqual([
        expect.stringContaining(`<${tag} src="/data/${tag.slice(3)}.json"`),
      ]);
    }
  });

  it.each(['agreement', 'calendar', 'compare', 'fund', 'honour-roll', 'targets', 'trend'])(
    'have what kh-%s shows also for readers without script',
    (name) => {
      const [markdown = ''] = of(`elements/kh-${name}`, lang);
      const inside = new RegExp(`<kh-${name} src="/data/[^]*?</kh-${name}>\n</div>`).exec(
        markdown,
      )?.[0];
      expect(inside).toMatch(/<table>[^]*<\/table>/);
      expect(inside).toContain(lang === 'vi' ? 'Nguồn' : 'Source');
      // The policy lets in no inline style; a mark would make a second element; an empty line would end the HTML.
      expect(inside).not.toMatch(/ style=| data-kh-widget=|\n\n/);
    },
  );

  it('are there for each criteria set and procedure', () => {
    for (const { id } of criteriaSets) expect(of(`criteria/${id}`, lang)).toHaveLength(1);
    for (const { id, title } of procedures) {
      expect(of(`rules/procedure-${id}`, lang)).toEqual([expect.stringContaining(title[lang])]);
    }
  });

  it('hold each fund rule, target, commitment, act and schedule', () => {
    for (const { id, instrument } of fundRules) {
      expect(of(`rules/funds-${instrument ?? 'unknown'}`, lang)[0]).toContain(`\`${id}\``);
    }
    for (const { id, instrument } of targets) {
      expect(of(`rules/targets-${instrument}`, lang)[0]).toContain(`\`${id}\``);
    }
    for (const { id } of commitmentSets)
      expect(of(`rules/commitments-${id}`, lang)).toHaveLength(1);
    for (const { id } of instruments) expect(of('rules/acts', lang)[0]).toContain(`\`${id}\``);
    for (const { id } of awardSchedules) expect(of('rules/awards', lang)[0]).toContain(`\`${id}\``);
  });

  it('have a heading for each error code', () => {
    const { ids } = render(of('errors', lang)[0] ?? '', (target) => target);
    const codes = [...ISSUE_CODES, ...ERROR_CODES];
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code) => !ids.has(code))).toEqual([]);
  });

  it('of documents and tables say each thing in the one language', () => {
    const beside = pages.filter(
      (one) => one.lang === lang && /^(schemas|tables)\/(?!validate)/.test(one.path),
    );
    expect(beside.length).toBeGreaterThan(30);
    const other = {
      vi: / \/ |\b(Meaning|what to write)\b|cannot say/,
      en: / \/ |Nghĩa|ghi gì|không nói được/,
    }[lang];
    for (const { markdown } of beside) {
      const said = markdown.match(/^(#.*|\|.*\|(?=\n\| ---)|urn:.*)$/gm) ?? [];
      expect(said.length).toBeGreaterThan(2);
      expect(said.filter((line) => other.test(line))).toEqual([]);
    }
  });

  it('all stand in the sidebar, but for the first', () => {
    const groups = sidebarGroups(pages, lang);
    const listed = new Set(groups.flatMap((one) => one.entries.map((each) => each.path)));
    const left = pages.filter((one) => one.lang === lang && !listed.has(one.path));
    expect(left.map((one) => one.path)).toEqual(['index']);
  });
});

describe('the Vietnamese pages', () => {
  it('say where only English is there: in decisions and benchmarks, and nowhere else', () => {
    const english = pages.filter((one) => one.only === 'en').map((one) => one.path);
    const elsewhere = english.filter(
      (path) =>
        !/^(decisions|benchmarks)\//.test(path) && path !== 'releases' && path !== 'conformance',
    );
    expect(elsewhere).toEqual([]);
  });

  it.each([...guides.flatMap((one) => one.pages), 'schemas/validate'])(
    '%s has the parts and the code of its English one',
    (path) => {
      const [vi = '', en = ''] = LANGUAGES.map((lang) => of(path, lang)[0]);
      const made = (text: string) => ({
        parts: text.match(/^#+ /gm),
        // Programs may print words, which are of the language of the page.
        code: text.match(/^```(?:sh|html|json|sql|python)$[^]*?^```$/gm),
      });
      expect(made(vi)).toEqual(made(en));
    },
  );

  it.each(['embed', 'officer', 'funds', 'sql'])('%s is not its English one', (path) => {
    expect(of(path, 'vi')).not.toEqual(of(path, 'en'));
  });
});

describe('a link', () => {
  const dead: string[] = [];
  const files = new Map<string, string>();
  const resolve = resolver(pages, files, dead);
  const from = (lang: 'vi' | 'en') =>
    resolve({ path: 'funds', lang, source: 'docs/funds.md', markdown: '' });

  it.each([
    ['sql.md', 'vi', '/sql.html'],
    ['sql.md#columns', 'en', '/en/sql.html#columns'],
    ['criteria', 'en', '/en/rules/index.html'],
    ['#here', 'vi', '#here'],
    [
      '../examples/tuyen-quang/agreement.json',
      'vi',
      '/files/examples/tuyen-quang/agreement.json.txt',
    ],
  ] as const)('%s in %s leads to %s', (target, lang, address) => {
    expect(from(lang)(target)).toBe(address);
  });

  it('to what is not there is told', () => {
    from('vi')('no-such-page.md');
    expect(dead).toEqual(['docs/funds.md → no-such-page.md']);
  });
});

describe('the text of a page', () => {
  const html = (markdown: string) => render(markdown, (target) => target).html;

  it('holds no style and no script in the page', () => {
    const text = html('| a |\n| ---: |\n| 1 |\n\n```ts\nconst a = 1;\n```');
    expect(text).toContain('align-right');
    expect(text).toContain('hljs-keyword');
    expect(text).not.toMatch(/\sstyle=|<script/);
  });

  it.each([
    ['Công dân học tập', 'cong dan hoc tap'],
    ['Đơn vị', 'don vi'],
    ['QUỸ khuyến học'.normalize('NFD'), 'quy khuyen hoc'],
  ])('%s is found as %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });
});
