import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';
import type { ExampleRun } from '../learning-model/authoring/examples/run-example.js';
import { numberWords } from './number-words.js';
import { SHEET_WORDS } from './sheet-words.js';
import type { SheetSection } from './sheet.js';

/** Worked examples with what the assessor makes of them. */
export function examplesSection(
  { scoring }: CriteriaSet,
  runs: readonly ExampleRun[],
  language: Language,
): SheetSection {
  const say = SHEET_WORDS[language];
  if (runs.length === 0) return { title: say.examples, lines: [say.none] };
  const points = scoring.method === 'points';
  const named =
    scoring.method === 'points'
      ? [...scoring.grades, ...(scoring.otherwise === null ? [] : [scoring.otherwise])]
      : scoring.method === 'levels'
        ? scoring.levels
        : [];
  const titles = new Map(named.map((one) => [one.id, one.title[language]]));
  const graded = titles.size > 0;
  return {
    title: say.examples,
    lines: [],
    table: {
      head: [
        say.example,
        ...(points ? [say.points] : []),
        say.outcome,
        ...(graded ? [say.possible] : []),
      ],
      rows: runs.map(({ example, assessment: { points: found, verdict, grades } }) => [
        example.title[language],
        ...(points ? [spanWords(found, language)] : []),
        say.verdicts[verdict],
        ...(graded ? [grades.map((one) => titles.get(one) ?? '–').join(' / ')] : []),
      ]),
    },
  };
}

function spanWords(points: ExampleRun['assessment']['points'], language: Language): string {
  if (points === null) return '–';
  const { min, max } = points;
  const least = numberWords(min, language);
  return min === max ? least : `${least}–${numberWords(max, language)}`;
}
