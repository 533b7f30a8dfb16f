import { formatCount } from '../quantity/format.js';
import type { Words } from '../language/language.js';
import type { FundPublication } from '../publication/fund-publication.js';
import { inBoth } from './in-both.js';
import { publicationFrame } from './publication-frame.js';
import type { View } from './view.js';
import type { SaidTable } from './zip-table.js';

/** Who gave and who was rewarded (bảng vàng khuyến học), for `<kh-honour-roll>`. */
export interface HonourRollView extends View<'honour-roll-view'> {
  /** How many were rewarded and with how much; null = hidden, since it would give a small group away. */
  readonly people: Words | null;
  readonly amount: Words | null;
  readonly tables: readonly SaidTable[];
}

/**
 * Makes the roll from what a fund may publish: sums, and the names of those who agreed. No other data can
 * be passed here.
 *
 * @example
 * honourRollView(publication).kind; // 'honour-roll-view'
 */
export function honourRollView(publication: FundPublication): HonourRollView {
  const { frame, tables } = publicationFrame(publication);
  const { fundName, year, awardsPeople, awardsAmount } = publication;
  const count = (value: number | null) =>
    value === null ? null : inBoth((language) => formatCount(value, language));
  return {
    kind: 'honour-roll-view',
    ...frame,
    title: {
      vi: `Bảng vàng khuyến học năm ${year} – ${fundName.vi}`,
      en: `Honour roll ${year} – ${fundName.en}`,
    },
    people: count(awardsPeople),
    amount: count(awardsAmount),
    // Balance, receipts and payments come first and are shown by the fund's own page.
    tables: tables.slice(3),
  };
}
