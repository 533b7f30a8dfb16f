import type { Entry } from '@khuyenhoc/schemas';
import { KINDS } from './direction.js';
import type { LedgerFault } from './ledger-fault.js';
import { newTextTable } from './text-table.js';

/**
 * A share of all texts, so that a ledger too large to remember can be checked share by share: those
 * whose number, by `shareOf`, is `index` of `of`.
 */
export interface IdShare {
  readonly index: number;
  readonly of: number;
}

/** Answers whether an entry is new, and whether what it reverses is there to be reversed. */
export interface Identities {
  readonly check: (entry: Entry, at: number) => readonly LedgerFault[];
}

/**
 * Remembers of each entry what later ones are held against: id, voucher number in its year, and, as
 * plain numbers in rows, what a reversal must repeat.
 *
 * @param share which texts to look at; all of them, unless told
 * @example
 * // A ledger of any size in the memory of a quarter of it: four passes, each with its own share.
 * const passes = [0, 1, 2, 3].map((index) => newIdentities({ index, of: 4 }));
 */
export function newIdentities(share: IdShare = { index: 0, of: 1 }): Identities {
  const mine = (text: string) => share.of === 1 || shareOf(text, share.of) === share.index;
  const rows = newTextTable();
  const vouchers = newTextTable();
  const at: number[] = [];
  const kinds: number[] = [];
  const amounts: number[] = [];
  const days: number[] = [];
  // Few entries have an earmark or goods, so only those are noted.
  const earmarks = new Map<number, string>();
  const goods = new Set<number>();
  const reversals = new Set<number>();
  const reversed = new Set<number>();

  function checkReversal(entry: Entry, here: number): LedgerFault | null {
    const name = entry.reverses;
    if (name === undefined || !mine(name)) return null;
    const fault = (code: LedgerFault['code'], facts: LedgerFault['facts'] = {}): LedgerFault => ({
      code,
      at: here,
      path: ['reverses'],
      facts: { name, ...facts },
    });
    const row = rows.get(name);
    if (row === undefined) return fault('reversal-unknown');
    if (reversals.has(row)) return fault('reversal-of-reversal');
    if (reversed.has(row)) return fault('reversal-twice');
    const day = days[row] ?? 0;
    if (dayNumber(entry.on) < day) {
      const expected = String(day).replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');
      return {
        ...fault('reversal-before-original', { received: entry.on, expected }),
        path: ['on'],
      };
    }
    const same =
      kinds[row] === KINDS.indexOf(entry.kind) &&
      amounts[row] === entry.amount &&
      earmarks.get(row) === entry.earmark &&
      goods.has(row) === (entry.goods !== undefined);
    if (!same) {
      const kind = KINDS[kinds[row] ?? 0] ?? '';
      const parts = [`kind ${kind}`, `amount ${amounts[row] ?? ''}`];
      const earmark = earmarks.get(row);
      if (earmark !== undefined) parts.push(`earmark ${earmark}`);
      return fault('reversal-differs', { expected: parts.join(', ') });
    }
    reversed.add(row);
    return null;
  }

  function remember(entry: Entry, here: number): void {
    const row = at.length;
    rows.set(entry.id, row);
    at.push(here);
    kinds.push(KINDS.indexOf(entry.kind));
    amounts.push(entry.amount);
    days.push(dayNumber(entry.on));
    if (entry.earmark !== undefined) earmarks.set(row, entry.earmark);
    if (entry.goods !== undefined) goods.add(row);
    if (entry.reverses !== undefined) reversals.add(row);
  }

  return {
    check(entry, here) {
      const faults: LedgerFault[] = [];
      const seen = (code: LedgerFault['code'], path: string[], name: string, first: number) =>
        faults.push({ code, at: here, path, facts: { name, detail: String(first) } });
      const isMine = mine(entry.id);
      const known = isMine ? rows.get(entry.id) : undefined;
      if (known !== undefined) seen('entry-id-duplicate', ['id'], entry.id, at[known] ?? 0);
      const { documentNumber, issuedOn } = entry.voucher;
      const key = `${(issuedOn ?? entry.on).slice(0, 4)} ${documentNumber}`;
      if (mine(key)) {
        const earlier = vouchers.get(key);
        if (earlier === undefined) vouchers.set(key, here);
        else seen('voucher-duplicate', ['voucher', 'documentNumber'], documentNumber, earlier);
      }
      const fault = checkReversal(entry, here);
      if (fault !== null) faults.push(fault);
      if (isMine && known === undefined) remember(entry, here);
      return faults;
    },
  };
}

const dayNumber = (date: string): number =>
  Number(date.slice(0, 4)) * 10_000 + Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10));

function shareOf(text: string, of: number): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    sum = (Math.imul(sum, 31) + text.charCodeAt(index)) >>> 0;
  }
  return sum % of;
}
