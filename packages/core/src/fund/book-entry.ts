import type { CalendarDate, Entry } from '@khuyenhoc/schemas';
import type { Day, DonorTotal } from './books.js';
import { isReceipt } from './direction.js';
import { missingContents } from './voucher-contents.js';

export type Days = Map<CalendarDate, Day>;
export type Donors = Map<number, Map<string, DonorTotal>>;

/** Adds an entry to its day and its donor; an entry that reverses another is taken away. */
export function bookEntry(days: Days, donors: Donors, entry: Entry, at: number): void {
  let day = days.get(entry.on);
  if (day === undefined) {
    day = {
      flows: {},
      earmarks: new Map(),
      missing: {},
      receipts: 0,
      receiptsWithoutDonor: 0,
      entries: 0,
      lastOut: null,
    };
    days.set(entry.on, day);
  }
  const { kind, amount } = entry;
  const receipt = isReceipt(kind);
  const sign = entry.reverses === undefined ? 1 : -1;
  const flow = (day.flows[kind] ??= { money: 0, goods: 0, entries: 0, recipients: 0 });
  if (entry.goods === undefined) flow.money += sign * amount;
  else flow.goods += sign * amount;
  flow.entries += sign;
  flow.recipients += sign * (entry.recipient?.count ?? 0);
  day.entries += 1;
  if (receipt !== sign > 0) day.lastOut = { at, id: entry.id };
  if (entry.earmark !== undefined) {
    const earmark = day.earmarks.get(entry.earmark) ?? { received: 0, gifts: 0, spent: 0 };
    if (receipt) earmark.received += sign * amount;
    if (kind === 'earmarked-gift') earmark.gifts += sign * amount;
    if (!receipt) earmark.spent += sign * amount;
    day.earmarks.set(entry.earmark, earmark);
  }
  for (const content of missingContents(entry)) {
    day.missing[content] = (day.missing[content] ?? 0) + 1;
  }
  if (receipt && kind !== 'opening-balance' && kind !== 'interest') {
    day.receipts += 1;
    if (entry.donor === undefined) day.receiptsWithoutDonor += 1;
    else bookDonor(donors, entry, sign * amount);
  }
}

function bookDonor(donors: Donors, { on, kind, donor }: Entry, amount: number): void {
  if (donor === undefined) return;
  const year = Number(on.slice(0, 4));
  let ofYear = donors.get(year);
  if (ofYear === undefined) {
    ofYear = new Map<string, DonorTotal>();
    donors.set(year, ofYear);
  }
  const { type, id = null, name = null } = donor;
  const key = id ?? `${type} ${name ?? ''}`;
  let total = ofYear.get(key);
  if (total === undefined) ofYear.set(key, (total = { type, id, name, byKind: {}, total: 0 }));
  total.byKind[kind] = (total.byKind[kind] ?? 0) + amount;
  total.total += amount;
}
