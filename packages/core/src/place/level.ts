import type { CalendarDate } from '@khuyenhoc/schemas';

/** A level of places (cấp hành chính): cả nước, tỉnh, huyện, xã. */
export type Level = 'nation' | 'province' | 'district' | 'commune';

/** Local government has two levels since then: the district level has ended. */
const TWO_LEVELS_SINCE = '2025-07-01';

/**
 * The levels that exist on a day, from the nation down. A share “of districts” has no base after
 * 30 June 2025, and a roll-up goes from the commune straight to the province.
 *
 * @example
 * levelsOn('2025-07-01'); // ['nation', 'province', 'commune']
 */
export function levelsOn(day: CalendarDate): readonly Level[] {
  return day < TWO_LEVELS_SINCE
    ? ['nation', 'province', 'district', 'commune']
    : ['nation', 'province', 'commune'];
}
