import { dateWords, type ExampleRun, type Language } from '@khuyenhoc/core';
import { instruments, placeEditions } from '@khuyenhoc/rulebook';
import type { CriteriaSet } from '@khuyenhoc/schemas';
import { examplesSection } from './examples-section.js';
import { levelsSections } from './levels-sections.js';
import { pointsSections } from './points-sections.js';
import type { Sheet, SheetSection } from './sheet.js';
import { SHEET_WORDS } from './sheet-words.js';
import { titlesOf } from './titles.js';
import { sourceLines } from './source-lines.js';
import { validityWords } from './validity-words.js';

/** A criteria set laid out for reading: what it stands on, what it asks, what comes out of its examples. */
export function criteriaSheet(
  set: CriteriaSet,
  runs: readonly ExampleRun[],
  language: Language,
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
    lines: headLines(set, language),
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

function headLines(set: CriteriaSet, language: Language): string[] {
  const say = SHEET_WORDS[language];
  const instrument = instruments.find((one) => one.id === set.instrument);
  const act = instrument === undefined ? set.instrument : actWords(instrument, language);
  const { territory } = set;
  const edition = placeEditions.find((one) => one.id === territory?.edition);
  const unit = edition?.units.find((one) => one.code === territory?.code);
  return [
    `${say.no}: ${set.id}`,
    `${say.instrument}: ${[act, set.clause].filter((one) => one !== null).join(', ')}`,
    `${say.validity}: ${validityWords(set.validity, language)}`,
    ...(set.validity.note === null ? [] : [set.validity.note[language]]),
    ...(territory === null ? [] : [`${say.territory}: ${unit?.name ?? territory.code}`]),
    `${say.completeness}: ${say.states[set.completeness]}`,
    ...(set.withoutEvidence === null ? [] : [say.noEvidence]),
    ...(set.subjectsEnd === null ? [] : [say.subjectsEnd(dateWords(set.subjectsEnd, language))]),
    `${say.checked}: ${dateWords(set.lastCheckedOn, language)}`,
  ];
}

const actWords = ({ number, title }: (typeof instruments)[number], language: Language): string =>
  `${number} – ${title[language]}`;
