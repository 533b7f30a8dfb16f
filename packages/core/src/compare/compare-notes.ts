import type { PartialDate } from '@khuyenhoc/schemas';
import type { Language, Words } from '../language/language.js';
import { formatCount } from '../quantity/format.js';
import { stageWords } from '../report/stage-words.js';
import { dateWords } from '../time/calendar-date.js';
import { inBoth } from '../view/in-both.js';
import { incomparableWords } from './incomparable-words.js';
import type { ComparedCell, ComparedPlace, CompareMeasure } from './measure.js';

/** More names than these make a line that nobody reads. */
const NAMED = 10;

const SAY = {
  vi: {
    have: (some: string, all: string) => `có số liệu so sánh được ${some}/${all} nơi`,
    of: 'trên',
    stage: 'tính số',
    asOf: 'đến',
    not: 'Không cùng cơ sở so sánh',
    more: (count: string) => `và ${count} nơi khác`,
  },
  en: {
    have: (some: string, all: string) => `comparable figures of ${some}/${all} places`,
    of: 'of',
    stage: 'counted:',
    asOf: 'as of',
    not: 'Not comparable',
    more: (count: string) => `and ${count} more`,
  },
} as const;

/** What is to be known of a measure: base and stage, the day, how many places have it, and which cannot be compared. */
export function compareNotes(
  measure: CompareMeasure,
  on: PartialDate | null,
  places: readonly ComparedPlace[],
  cells: readonly ComparedCell[],
): readonly Words[] {
  const found = cells.filter((one) => one.kind === 'figure').length;
  const apart = cells.flatMap((cell, index) =>
    cell.kind === 'incomparable' ? [{ cell, name: places[index]?.name ?? '' }] : [],
  );
  const coverage = (language: Language) => {
    const say = SAY[language];
    const counted = `${say.stage} ${stageWords(measure.stage, language)}`;
    const day = on === null ? '' : `, ${say.asOf} ${dateWords(on, language)}`;
    const have = say.have(formatCount(found, language), formatCount(places.length, language));
    return `${measure.label[language]} (${say.of} ${measure.base[language]}; ${counted}${day}): ${have}`;
  };
  const excluded = (language: Language) => {
    const named = apart
      .slice(0, NAMED)
      .map(({ cell, name }) => `${name} (${incomparableWords(cell.code, cell.on, language)})`);
    const rest = apart.length - named.length;
    const more = rest > 0 ? [SAY[language].more(formatCount(rest, language))] : [];
    return `${SAY[language].not}: ${[...named, ...more].join('; ')}`;
  };
  return [inBoth(coverage), ...(apart.length > 0 ? [inBoth(excluded)] : [])];
}
