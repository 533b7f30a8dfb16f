import type { FundBooks } from './books.js';
import { addDay, freeMoney, newRunning } from './balance.js';
import type { LedgerFault } from './ledger-fault.js';

/**
 * The first day on which something falls below zero: money, goods, an earmark, or the money that is not
 * bound to a purpose. Within a day the order of entries is not known, so days are held against zero at
 * their end.
 */
export function checkDays({ days, dates }: Pick<FundBooks, 'days' | 'dates'>): LedgerFault[] {
  const running = newRunning();
  const found = new Map<string, LedgerFault>();
  let lastOut = 0;
  for (const date of dates) {
    const day = days.get(date);
    if (day === undefined) continue;
    addDay(running, day);
    // What was hidden by another shortfall may show on a day that takes nothing away.
    lastOut = day.lastOut?.at ?? lastOut;
    const below = (code: LedgerFault['code'], value: number, name = '') => {
      if (value >= 0 || found.has(code + name)) return;
      const facts = { name, received: String(-value), detail: date };
      found.set(code + name, { code, at: lastOut, path: ['amount'], facts });
    };
    below('balance-negative', running.money);
    below('goods-negative', running.goods);
    for (const [id, rest] of running.earmarked) below('earmark-overspent', rest, id);
    if (running.money >= 0) below('free-money-negative', freeMoney(running));
  }
  return [...found.values()];
}
