import type { IssueFacts } from '../../issue/issue-facts.js';
import type { IssueCode } from '../../issue/issue-messages.js';
import { nearest } from '../../issue/nearest.js';
import { LONGEST_TEXT } from '../../primitives/longest-text.js';
import { type Cell, shownCell } from '../cell/cell.js';
import { readBounded } from '../cell/read-bounded.js';
import { readPartialDay, spokenDay } from '../cell/read-partial-day.js';
import { rateOfShare, readRate } from '../cell/read-rate.js';
import { readWhole } from '../cell/read-whole.js';
import { serialDay } from '../cell/serial-day.js';
import { type CellValue, choiceNames, type Column } from '../layout/layout.js';
import { readAmount, type ThousandsMark } from '../read-amount.js';
import { readDay } from '../read-day.js';
import { sameWord } from './spelling.js';

/** What a cell says, or what is wrong with it. `swappable`: a day whose month could be its day. */
export type CellReading =
  | { readonly ok: true; readonly value: CellValue; readonly swappable?: boolean }
  | { readonly ok: false; readonly code: IssueCode; readonly facts: Partial<IssueFacts> };

const FORMULA_ERROR = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|####*)$/;
/** Serial numbers that are taken for days without a date format: 1954 to 2119. */
const SERIALS = { least: 20_000, most: 80_000 };

/** Reads a cell that is not empty, as its column says. */
export function readCell(cell: Cell, column: Column, mark?: ThousandsMark): CellReading {
  const text = shownCell(cell).normalize('NFC').trim();
  const received = `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
  const bad = (code: IssueCode, facts: Partial<IssueFacts> = {}): CellReading => ({
    ok: false,
    code,
    facts: { received, ...facts },
  });
  if (text.length > LONGEST_TEXT) {
    return bad('cell-too-long', { received: String(text.length), expected: String(LONGEST_TEXT) });
  }
  if (FORMULA_ERROR.test(text)) return bad('cell-error', { received: text });
  if (text.includes('\uFFFD')) return bad('encoding-damaged');
  const bare = typeof cell === 'object' && cell?.as !== 'day' ? String(cell?.number) : text;
  switch (column.type) {
    case 'whole':
    case 'quantity': {
      const read = readBounded<{ issue: IssueCode }>(bare, (one) =>
        readWhole(one, cell === text ? mark : undefined),
      );
      if (!read.ok) return bad(read.issue);
      const bounded = column.type === 'whole' && typeof read.value !== 'number';
      return bounded ? bad('count-not-whole') : { ok: true, value: read.value };
    }
    case 'amount': {
      const read = readBounded<{ issue: IssueCode }>(bare, (one) => {
        const amount = readAmount(one, mark);
        return amount.ok ? { ok: true as const, value: amount.amount } : amount;
      });
      return read.ok ? { ok: true, value: read.value } : bad(read.issue);
    }
    case 'number':
      if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(bare) && typeof cell === 'string') {
        return bad('number-ambiguous');
      }
      return /^-?\d+([.,]\d+)?$/.test(bare)
        ? { ok: true, value: Number(bare.replace(',', '.')) }
        : bad('number-format');
    case 'rate':
      return rate(cell, text, bad);
    case 'day':
    case 'partial-day':
      return day(cell, text, column.type, bad);
    case 'yes-no':
      if (YES.some((word) => sameWord(text, word))) return { ok: true, value: true };
      if (NO.some((word) => sameWord(text, word))) return { ok: true, value: false };
      return bad('choice-unknown', { expected: 'có, không' });
    case 'choice':
    case 'id':
      return chosen(text, column, bad);
    case 'ids':
    case 'texts':
      return {
        ok: true,
        value: text
          .split(/[;\n]/)
          .map((one) => one.trim())
          .filter((one) => one !== ''),
      };
    default:
      return { ok: true, value: text };
  }
}

const YES = ['có', 'đúng', 'rồi', 'yes', 'true', 'x', '1'];
const NO = ['không', 'sai', 'chưa', 'no', 'false', '0'];

type Bad = (code: IssueCode, facts?: Partial<IssueFacts>) => CellReading;

function rate(cell: Cell, text: string, bad: Bad): CellReading {
  if (typeof cell === 'object' && cell !== null) {
    // A plain 0.85 may be a share of one or a number of per cent.
    if (cell.as === 'number' && cell.number > 0 && cell.number <= 1) return bad('rate-ambiguous');
    const number = cell.as === 'percent' ? cell.number : cell.number / 100;
    const read = cell.as === 'day' ? null : rateOfShare(number);
    return read === null ? bad('rate-format') : { ok: true, value: read };
  }
  const read = readRate(text);
  if (read === null) return bad('rate-format');
  const unclear = !text.includes('%') && read.percent > 0 && read.percent <= 1;
  return unclear ? bad('rate-ambiguous') : { ok: true, value: read };
}

function day(cell: Cell, text: string, type: 'day' | 'partial-day', bad: Bad): CellReading {
  if (typeof cell === 'object' && cell?.as === 'day') {
    return cell.day === null ? bad('date-not-real') : { ok: true, value: cell.day };
  }
  if (/^\d{5}(\.\d+)?$/.test(text)) {
    const serial = Number(text);
    const found = serial >= SERIALS.least && serial <= SERIALS.most ? serialDay(serial) : null;
    return found === null ? bad('date-written') : { ok: true, value: found };
  }
  const read = type === 'day' ? readDay(spokenDay(text)) : readPartialDay(text);
  if (read.ok) return { ok: true, value: read.day, swappable: read.swappable };
  if (read.issue === 'date-format') return bad('date-written');
  return bad('date-not-real', { detail: String(read.days || '') });
}

function chosen(text: string, column: Column, bad: Bad): CellReading {
  const { choices = [], open = column.type === 'id' } = column;
  const found = choices.find(({ value, name, also = [] }) =>
    [value, name.vi, name.en, ...also].some((word) => sameWord(text, word)),
  );
  if (found !== undefined) return { ok: true, value: found.value };
  if (open && (choices.length === 0 || /^[a-z0-9-]+$/.test(text))) return { ok: true, value: text };
  const words = choices.flatMap(({ name, also = [] }) => [name.vi, name.en, ...also]);
  const expected = choiceNames(column, 'vi').join(', ');
  return bad('choice-unknown', { expected, hint: nearest(text, words) });
}
