import {
  assessmentWords,
  formatCount,
  formatPercent,
  type Language,
  nameOf,
  verdictWords,
} from '@khuyenhoc/core';
import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { PlaceCounts } from './engine.js';

/** What was scored, ready to be handed out. */
export interface ScoreResult {
  readonly set: CriteriaSet;
  readonly rules: string;
  readonly goal: string | undefined;
  readonly engine: string;
  readonly by: readonly string[];
  readonly places: readonly PlaceCounts[];
  readonly unread: number;
  readonly without: readonly string[];
}

/** Bounds of the share that meets the criteria, in units: at least `meets`, at most `may` of `units`. */
export interface Bounds {
  readonly meets: number;
  readonly may: number;
  readonly units: number;
}

/** Nothing that is not known is taken for met or not met. */
export const boundsOf = (counts: PlaceCounts['counts'], unread = 0): Bounds => {
  const meets = counts['meets'] ?? 0;
  return {
    meets,
    may: meets + (counts['undetermined'] ?? 0) + unread,
    units: (counts['units'] ?? 0) + unread,
  };
};

/** All places together; rows that could not be read may belong to any of them. */
export function totalOf({ places }: ScoreResult): PlaceCounts['counts'] {
  const sum: Record<string, number> = {};
  for (const { counts } of places) {
    for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count;
  }
  return sum;
}

/** `45,2%`, or `45,2–47,9%`: the least is rounded down and the most up, so that the truth lies between. */
export function boundsWords({ meets, may, units }: Bounds, language: Language): string {
  if (units === 0) return '–';
  const tenths = (count: number, up: bigint) =>
    Number((BigInt(count) * 1000n + up * (BigInt(units) - 1n)) / BigInt(units)) / 10;
  const [low, high] = [tenths(meets, 0n), tenths(may, 1n)];
  if (meets === may) return formatPercent(low, language);
  return `${formatPercent(low, language).replace('%', '')}–${formatPercent(high, language)}`;
}

/** The counts that a result has, with what they are called. */
export function countColumns(
  { set, places }: ScoreResult,
  language: Language,
): readonly { readonly name: string; readonly words: string }[] {
  const none = (name: string) =>
    name === 'no-rule-in-force' && places.every((one) => one.counts[name] === 0);
  const names = Object.keys(places[0]?.counts ?? {}).filter((name) => !none(name));
  const prefix = `grade ${set.id} `;
  return names.map((name) => {
    if (!name.startsWith(prefix))
      return { name, words: SAY[language][name] ?? countedWords(name, language) };
    const grade = name.slice(prefix.length);
    return {
      name,
      words: grade === 'open' ? (SAY[language]['open'] ?? '') : nameOf(set, grade, language),
    };
  });
}

const SAY: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { units: 'Số đơn vị', faults: 'Có lỗi', open: 'Chưa rõ loại' },
  en: { units: 'Units', faults: 'With faults', open: 'Class open' },
};

const countedWords = (name: string, language: Language): string =>
  name === 'meets' || name === 'does-not-meet' || name === 'undetermined'
    ? assessmentWords(name, language)
    : verdictWords('no-rule-in-force', language);

export const countWords = (count: number, language: Language): string =>
  formatCount(count, language);
