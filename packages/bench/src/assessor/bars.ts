import type { Result } from './race.js';

/** A ratio that is asked for, or only stated (`bar: null`). */
export interface Ratio {
  readonly name: string;
  readonly ratio: number;
  readonly bar: number | null;
}

const fastest = (speeds: readonly Result[], name: string): number =>
  Math.max(...speeds.filter((one) => one.name === name).map((one) => one.median));

/** Ratios of one run; each other engine by the fastest of its ways. */
export function ratios(complete: readonly Result[], open: readonly Result[]): readonly Ratio[] {
  const against = (
    speeds: readonly Result[],
    ours: 'explained' | 'columns',
    name: string,
    bar: number | null,
    what = name,
  ): Ratio => ({
    name: `${ours} ÷ ${what}`,
    ratio: fastest(speeds, `khuyenhoc, ${ours}`) / fastest(speeds, name),
    bar,
  });
  return [
    against(complete, 'explained', 'publicodes', 1_000),
    against(complete, 'explained', 'json-rules-engine', 150),
    against(complete, 'explained', 'zen-engine', null),
    against(complete, 'explained', 'json-logic-engine', null),
    against(complete, 'columns', 'loop by hand', 1.3),
    against(open, 'columns', 'loop by hand', 1.3, 'loop by hand, with unknowns'),
  ].filter(({ ratio }) => Number.isFinite(ratio) && ratio > 0);
}
