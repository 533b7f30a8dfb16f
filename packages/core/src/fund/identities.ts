import type { Entry } from '@khuyenhoc/schemas';
import { KINDS } from './direction.js';
import type { LedgerFault } from './ledger-fault.js';

/** Answers whether an entry is new, and whether what it reverses is there to be reversed. */
export interface Identities {
  readonly check: (entry: Entry, at: number) => readonly LedgerFault[];
}

/**
 * Remembers of each entry what later ones are held against: id, voucher number in its year, and, as
 * plain numbers in rows, what a reversal must repeat.
 */
export function newIdentities(): Identities {
  const rows = new Map<string, number>();
  const vouchers = new Map<string, number>();
  const at: number[] = [];
  const kinds: number[] = [];
  const amounts: number[] = [];
  const days: number[] = [];
  const earmarks: (string | undefined)[] = [];
  const goods: boolean[] = [];
  const reversals = new Set<number>();
  const reversed = new Set<number>();

  function checkReversal(entry: Entry, here: number): LedgerFault | null {
    if (entry.reverses === undefined) return null;
    const name = entry.reverses;
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
      return { ...fault('reversal-before-original', { received: entry.on, expected }), path: ['on'] };
    }
    const same =
      kinds[row] === KINDS.indexOf(entry.kind) &&
      amounts[row] === entry.amount &&
      earmarks[row] === entry.earmark &&
      goods[row] === (entry.goods !== undefined);
    if (!same) {
      const kind = KINDS[kinds[row] ?? 0] ?? '';
      const parts = [`kind ${kind}`, `amount ${amounts[row] ?? ''}`];
      if (earmarks[row] !== undefined) parts.push(`earmark ${earmarks[row]}`);
      return fault('reversal-differs', { expected: parts.join(', ') });
    }
    reversed.add(row);
    return null;
  }

  return {
    check(entry, here) {
      const faults: LedgerFault[] = [];
      const seen = (code: LedgerFault['code'], path: string[], name: string, first: number) =>
        faults.push({ code, at: here, path, facts: { name, detail: String(first) } });
      const known = rows.get(entry.id);
      if (known !== undefined) seen('entry-id-duplicate', ['id'], entry.id, at[known] ?? 0);
      const { documentNumber, issuedOn } = entry.voucher;
      const key = `${(issuedOn ?? entry.on).slice(0, 4)} ${documentNumber}`;
      const earlier = vouchers.get(key);
      if (earlier === undefined) vouchers.set(key, here);
      else seen('voucher-duplicate', ['voucher', 'documentNumber'], documentNumber, earlier);
      const fault = checkReversal(entry, here);
      if (fault !== null) faults.push(fault);
      if (known === undefined) {
        const row = at.length;
        rows.set(entry.id, row);
        at.push(here);
        kinds.push(KINDS.indexOf(entry.kind));
        amounts.push(entry.amount);
        days.push(dayNumber(entry.on));
        earmarks.push(entry.earmark);
        goods.push(entry.goods !== undefined);
        if (entry.reverses !== undefined) reversals.add(row);
      }
      return faults;
    },
  };
}

const dayNumber = (date: string): number =>
  Number(date.slice(0, 4)) * 10_000 + Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10));
