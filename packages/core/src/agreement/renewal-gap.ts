import type { Agreement } from '@khuyenhoc/schemas';

/**
 * The years between the programme that an agreement renews and its own first year, with no programme in
 * between: `[2021, 2022, 2023]`. null where one of the two ends is not known.
 *
 * @example
 * const words = { vi: 'Chương trình giai đoạn trước', en: 'The programme before' };
 * const period = { from: 2024, to: 2030, orientationTo: null };
 * renewalGap({ renews: { agreement: null, text: words, endedIn: 2020 }, period }); // [2021, 2022, 2023]
 */
export function renewalGap({
  renews,
  period,
}: Pick<Agreement, 'renews' | 'period'>): readonly number[] | null {
  if (renews === undefined || renews.endedIn === null || period.from === null) return null;
  const first = renews.endedIn + 1;
  return Array.from({ length: Math.max(0, period.from - first) }, (_, index) => first + index);
}
