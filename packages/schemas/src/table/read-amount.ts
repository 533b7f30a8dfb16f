/** Which mark stands between thousands. */
export type ThousandsMark = 'dot' | 'comma';

/** An amount that was read, or why it cannot be; `ambiguous` is for the writer to answer. */
export type AmountReading =
  | { readonly ok: true; readonly amount: number; readonly mark: ThousandsMark | null }
  | {
      readonly ok: false;
      readonly issue: 'amount-format' | 'amount-decimal' | 'amount-ambiguous' | 'amount-too-large';
    };

const UNIT = /(đồng|đ|vnđ|vnd|₫)\.?$/i;

/**
 * Reads an amount of đồng as people write it. `1.200.000` and `1,200,000` are clear; `1.200` is either
 * thousands or a decimal, and is read only when `mark` says which mark the file uses.
 *
 * @example
 * readAmount('1.200.000 đ'); // { ok: true, amount: 1200000, mark: 'dot' }
 * readAmount('1.200'); // { ok: false, issue: 'amount-ambiguous' }
 */
export function readAmount(written: string, mark?: ThousandsMark): AmountReading {
  const text = written
    .trim()
    .replace(UNIT, '')
    .trimEnd()
    .replace(/[\u00a0\u202f ](?=\d{3}(\D|$))/g, '');
  const amountOf = (digits: string, found: ThousandsMark | null): AmountReading => {
    const amount = Number(digits);
    if (!Number.isSafeInteger(amount)) return { ok: false, issue: 'amount-too-large' };
    return { ok: true, amount, mark: found };
  };
  if (/^\d+$/.test(text)) return amountOf(text, null);
  const groups = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.exec(text);
  if (groups) {
    const found: ThousandsMark = groups[1] === '.' ? 'dot' : 'comma';
    const clear = text.split(groups[1] ?? '').length > 2;
    if (clear && mark !== undefined && found !== mark)
      return { ok: false, issue: 'amount-ambiguous' };
    if (clear || found === mark) return amountOf(text.replace(/[.,]/g, ''), found);
    if (mark === undefined) return { ok: false, issue: 'amount-ambiguous' };
    return { ok: false, issue: 'amount-decimal' };
  }
  const decimal = /^\d+[.,]\d+$|^\d{1,3}(\.\d{3})+,\d+$|^\d{1,3}(,\d{3})+\.\d+$/.test(text);
  return { ok: false, issue: decimal ? 'amount-decimal' : 'amount-format' };
}

/** The thousands mark that the clear amounts of a column agree on; undefined when none, or they differ. */
export function marksOf(written: readonly string[]): ThousandsMark | undefined {
  const marks = new Set<ThousandsMark>();
  for (const text of written) {
    const reading = readAmount(text);
    if (reading.ok && reading.mark !== null) marks.add(reading.mark);
  }
  return marks.size === 1 ? [...marks][0] : undefined;
}
