import { InvalidArgumentError } from 'commander';

/** A whole number from 0, also with the thousands marks of Vietnamese: `1.234.567`. */
export function wholeNumber(text: string): number {
  const plain = /^\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text;
  const value = Number(plain);
  if (!/^\d+$/.test(plain) || !Number.isSafeInteger(value)) {
    throw new InvalidArgumentError('Cần một số nguyên từ 0. / A whole number from 0 is needed.');
  }
  return value;
}
