import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';
import type { ExampleRun } from '../learning-model/authoring/examples/run-example.js';
import { type CriteriaBooks, headLines } from './head-lines.js';
import { examplesSection } from './examples-section.js';
import { levelsSections } from './levels-sections.js';
import { pointsSections } from './points-sections.js';
import { SHEET_WORDS } from './sheet-words.js';
import type { Sheet, SheetSection } from './sheet.js';
import { sourceLines } from './source-lines.js';
import { titlesOf } from './titles.js';

/**
 * A criteria set laid out for reading: what it stands on, what it asks, what comes out of its examples.
 *
 * @param runs its worked examples; may be none
 * @example
 * criteriaSheet(set, [], 'vi', { instruments, placeEditions }).sections;
 */
export function criteriaSheet(
  set: CriteriaSet,
  runs: readonly ExampleRun[],
  language: Language,
  books: CriteriaBooks,
): Sheet {
  const say = SHEET_WORDS[language];
  const { scoring } = set;
  const titles = titlesOf(set, language);
  const list = (title: string, lines: readonly string[]): SheetSection[] =>
    lines.length === 0 ? [] : [{ title, lines }];
  const named = (items: CriteriaSet['circumstances']) =>
    items.map(({ id, title }) => `${title[language]} (${id})`);
  const rules =
    scoring.method === 'points'
      ? pointsSections(scoring, titles)
      : scoring.method === 'levels'
        ? levelsSections(scoring, titles)
        : [];
  return {
    title: set.title[language],
    lines: headLines(set, language, books),
    sections: [
      ...list(
        say.gaps,
        set.gaps.map((one) => one[language]),
      ),
      ...rules,
      ...list(say.circumstances, named(set.circumstances)),
      ...list(say.unitKinds, named(set.unitKinds)),
      ...list(
        say.openTerms,
        set.openTerms.map((one) => `${one.title[language]} (${one.id})`),
      ),
      examplesSection(set, runs, language),
      ...list(say.sources, sourceLines(set, language)),
    ],
  };
}
