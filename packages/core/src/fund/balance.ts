import type { CalendarDate } from '@khuyenhoc/schemas';
import type { Day, FundBooks } from './books.js';
import { DIRECTION, KINDS } from './direction.js';

/** What a fund has at the end of a day, in đồng. */
export interface FundBalance {
  readonly on: CalendarDate;
  readonly money: number;
  /** Goods not handed out yet, at their value. */
  readonly goods: number;
  /** Money given for a stated purpose and not spent yet, by earmark. */
  readonly earmarked: Readonly<Record<string, number>>;
  /** Money that no donor has bound. */
  readonly free: number;
}

/**
 * What a fund has at the end of a day. Entries count by their own day, in whatever order they were
 * written.
 *
 * @example
 * balanceOn(books, '2025-12-31').money;
 */
export function balanceOn(books: Pick<FundBooks, 'days'>, on: CalendarDate): FundBalance {
  const running = newRunning();
  for (const [date, day] of books.days) if (date <= on) addDay(running, day);
  return asBalance(running, on);
}

/** Sums on their way through the days. */
export interface Running {
  money: number;
  goods: number;
  readonly earmarked: Map<string, number>;
}

export const newRunning = (): Running => ({ money: 0, goods: 0, earmarked: new Map() });

export function addDay(running: Running, day: Day): void {
  for (const kind of KINDS) {
    const flow = day.flows[kind];
    if (flow === undefined) continue;
    const sign = DIRECTION[kind] === 'in' ? 1 : -1;
    running.money += sign * flow.money;
    running.goods += sign * flow.goods;
  }
  for (const [id, { received, spent }] of day.earmarks) {
    running.earmarked.set(id, (running.earmarked.get(id) ?? 0) + received - spent);
  }
}

export const freeMoney = ({ money, earmarked }: Running): number =>
  [...earmarked.values()].reduce((rest, bound) => rest - bound, money);

const asBalance = (running: Running, on: CalendarDate): FundBalance => ({
  on,
  money: running.money,
  goods: running.goods,
  earmarked: Object.fromEntries(running.earmarked),
  free: freeMoney(running),
});
