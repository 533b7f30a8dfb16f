import type { StaticView } from '../static/static-view.js';
import { describe, type ViewFault, type ViewPath } from './form.js';
import { lineOf } from './provenance.js';
import { VIEW_FORMS } from './view-forms.js';

/** A view that was checked, or the first thing that is wrong with it. */
export type CheckedView =
  | { readonly ok: true; readonly view: StaticView }
  | { readonly ok: false; readonly code: 'form' | 'source'; readonly fault: ViewFault };

/**
 * Checks data from outside: the form of its kind, as many cells in a row as there are columns, and that
 * it says where its figures come from and of what day they are, without which nothing is published.
 *
 * @example
 * checkView(JSON.parse(text));
 */
export function checkView(value: unknown): CheckedView {
  const kinds = Object.keys(VIEW_FORMS);
  const kind: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'kind') : undefined;
  const known = kinds.find((one) => one === kind) as StaticView['kind'] | undefined;
  const form =
    known === undefined
      ? unknownKind(value, kind, kinds)
      : (VIEW_FORMS[known](value, []) ?? widthFault(value as StaticView));
  if (form !== null) return { ok: false, code: 'form', fault: form };
  const view = value as StaticView;
  const source = provenanceFault(view);
  return source === null ? { ok: true, view } : { ok: false, code: 'source', fault: source };
}

const unknownKind = (value: unknown, kind: unknown, kinds: readonly string[]): ViewFault =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { path: ['kind'], expected: kinds.join(' | '), received: describe(kind) }
    : { path: [], expected: 'object', received: describe(value) };

function widthFault(view: StaticView): ViewFault | null {
  if (view.kind === 'programme-card') {
    const short = (['vi', 'en'] as const).find((one) => view[one].rows.length !== view.rows.length);
    return short === undefined
      ? null
      : length([short, 'rows'], view.rows.length, view[short].rows.length);
  }
  if (view.kind !== 'compare-view') return null;
  const width = view.columns.length + 1;
  const at = view.rows.findIndex((row) => row.length !== width);
  return at < 0 ? null : length(['rows', at], width, view.rows[at]?.length ?? 0);
}

const length = (path: ViewPath, expected: number, received: number): ViewFault => ({
  path,
  expected: `${expected} ×`,
  received: `${received} ×`,
});

const NEEDED = {
  vi: { source: '“Nguồn: …”', asOf: '“Số liệu đến ngày …”' },
  en: { source: '“Source: …”', asOf: '“Data as of …”' },
} as const;

function provenanceFault(view: StaticView): ViewFault | null {
  for (const language of ['vi', 'en'] as const) {
    const card = view.kind === 'programme-card';
    const foot = card ? view[language].foot : view.foot.map((one) => one[language]);
    const missing = (['source', 'asOf'] as const).find((what) => !lineOf(what, foot, language));
    if (missing !== undefined) {
      return {
        path: card ? [language, 'foot'] : ['foot'],
        expected: NEEDED[language][missing],
        received: describe(foot.join('; ')),
      };
    }
  }
  return null;
}
