import type { Bilingual, CalendarDate, Closing, EntryId, EntryKind } from '@khuyenhoc/schemas';
import type { VoucherContent } from './voucher-contents.js';

/** What moved under one kind on one day; a reversal takes away. */
export interface Flow {
  money: number;
  goods: number;
  entries: number;
  /** Occasions (lượt), not persons: one pupil helped twice counts twice. */
  recipients: number;
}

/** Where an entry stands in its file: a line, or a position in a list. */
interface EntryPlace {
  readonly at: number;
  readonly id: EntryId;
}

/** One day of the book. */
export interface Day {
  readonly flows: Partial<Record<EntryKind, Flow>>;
  readonly earmarks: Map<string, { received: number; gifts: number; spent: number }>;
  readonly missing: Partial<Record<VoucherContent, number>>;
  receipts: number;
  receiptsWithoutDonor: number;
  entries: number;
  /** The newest entry that took something away, for pointing at. */
  lastOut: EntryPlace | null;
}

/** What one donor gave in one year. */
export interface DonorTotal {
  readonly type: 'person' | 'organisation' | 'anonymous';
  readonly id: string | null;
  readonly name: string | null;
  readonly byKind: Partial<Record<EntryKind, number>>;
  total: number;
}

/**
 * A ledger summed up by day, kind, earmark and donor: all that balances, audits and reports need, in
 * memory that grows with days and donors and not with entries.
 */
export interface FundBooks {
  readonly illustrative: Bilingual | null;
  readonly days: ReadonlyMap<CalendarDate, Day>;
  /** The same days, oldest first. */
  readonly dates: readonly CalendarDate[];
  readonly donors: ReadonlyMap<number, ReadonlyMap<string, DonorTotal>>;
  readonly closings: readonly Closing[];
  readonly entries: number;
}
