import type { ThousandsMark } from '../read-amount.js';

/** A count that was read, or the code of what is wrong. */
export type WholeReading =
  | { readonly ok: true; readonly value: number }
  | {
      readonly ok: false;
      readonly issue: 'number-format' | 'number-ambiguous' | 'count-not-whole';
    };

/**
 * Reads a count as people write it in Vietnam: a dot stands between thousands. `1,234` is read only where
 * `mark` says that the file writes commas there; a count has no decimals, so `12,5` is none.
 *
 * @example
 * readWhole('1.234.567'); // { ok: true, value: 1234567 }
 */
export function readWhole(written: string, mark?: ThousandsMark): WholeReading {
  const text = written.trim().replace(/[\u00a0\u202f ](?=\d{3}(\D|$))/g, '');
  if (/^\d+$/.test(text)) return whole(text);
  const groups = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.exec(text);
  if (groups !== null) {
    const found: ThousandsMark = groups[1] === '.' ? 'dot' : 'comma';
    const several = text.split(groups[1] ?? '').length > 2;
    if (found === (mark ?? 'dot') || (several && mark === undefined)) {
      return whole(text.replace(/[.,]/g, ''));
    }
    return { ok: false, issue: 'number-ambiguous' };
  }
  const number = /^[+-]?\d+([.,]\d+)?$|^\d{1,3}(\.\d{3})+,\d+$|^\d{1,3}(,\d{3})+\.\d+$/.test(text);
  return { ok: false, issue: number ? 'count-not-whole' : 'number-format' };
}

function whole(digits: string): WholeReading {
  const value = Number(digits);
  return Number.isSafeInteger(value)
    ? { ok: true, value }
    : { ok: false, issue: 'count-not-whole' };
}
