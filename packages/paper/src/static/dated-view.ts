import { dateWords, type Language } from '@khuyenhoc/core';
import type { StaticView } from './static-view.js';

const MADE = { vi: 'Lập', en: 'Made on' } as const;

const dated = (foot: readonly string[], language: Language, madeOn: string): readonly string[] =>
  foot.some((line) => line.startsWith(MADE[language]))
    ? foot
    : [...foot, `${MADE[language]} ${dateWords(madeOn, language)}`];

/** Data that says on what day it was made: nothing is handed on without. */
export function datedView(view: StaticView, madeOn: string): StaticView {
  if (view.kind === 'programme-card') {
    const [vi, en] = (['vi', 'en'] as const).map((language) => ({
      ...view[language],
      foot: dated(view[language].foot, language, madeOn),
    }));
    return vi && en ? { ...view, vi, en } : view;
  }
  const { foot } = view;
  const lines = (language: Language) =>
    dated(
      foot.map((one) => one[language]),
      language,
      madeOn,
    );
  const [vi, en] = [lines('vi'), lines('en')];
  if (vi.length === foot.length && en.length === foot.length) return view;
  return { ...view, foot: vi.map((text, index) => ({ vi: text, en: en[index] ?? text })) };
}
