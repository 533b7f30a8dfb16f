import { printable } from '@khuyenhoc/schemas';
import { type Fix, FIX_WORDS } from '@khuyenhoc/schemas/table';
import { spoken } from '../terminal/language.js';

const CHANGED = { vi: 'đã sửa', en: 'changed' } as const;

/** Prints a change that was made on standard error. */
export function printFix(file: string, { sheet, cell, from, to, rule }: Fix): void {
  const language = spoken();
  const where = sheet === null ? cell : `${printable(sheet)}!${cell}`;
  const change = `“${printable(from)}” → “${printable(to)}”`;
  console.error(`${file}: ${where} ${CHANGED[language]}: ${change} (${FIX_WORDS[rule][language]})`);
}
