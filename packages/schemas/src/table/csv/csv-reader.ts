import type { SheetRow } from '../cell/cell.js';
import { FileFault } from '../file-fault.js';
import type { Separator } from './separator.js';

/** A line, or a quoted cell, longer than this is no table. */
const LINE_LIMIT = 1_000_000;

/**
 * Reads the rows of a text table (RFC 4180) as its text comes in, in memory that does not grow. Rows are
 * counted as a spreadsheet does: empty lines count, a cell of several lines is one row.
 */
export class CsvReader {
  readonly #separator: Separator;
  readonly #take: (row: SheetRow) => void;
  #rest = '';
  #row = 0;
  #newline: '\n' | '\r' | null = null;
  /** A quoted cell that is still open: the cells before it, and its text so far. */
  #open: { readonly cells: string[]; text: string } | null = null;

  constructor(separator: Separator, take: (row: SheetRow) => void) {
    this.#separator = separator;
    this.#take = take;
  }

  push(text: string): void {
    this.#rest += text;
    if (this.#newline === null) {
      // Old Macintoshes end lines with a bare carriage return.
      const at = this.#rest.search(/[\r\n]/);
      if (at === -1 || at === this.#rest.length - 1) {
        this.#limit();
        return;
      }
      this.#newline = this.#rest.includes('\n') ? '\n' : '\r';
    }
    const all = this.#rest;
    let from = 0;
    for (let end = all.indexOf(this.#newline); end !== -1; end = all.indexOf(this.#newline, from)) {
      this.#line(all.slice(from, end));
      from = end + 1;
    }
    this.#rest = all.slice(from);
    this.#limit();
  }

  end(): void {
    if (this.#rest !== '') {
      for (const line of this.#newline === null ? this.#rest.split(/\r\n|[\r\n]/) : [this.#rest]) {
        this.#line(line);
      }
    }
    this.#rest = '';
    if (this.#open !== null) this.#notClosed(this.#open.cells.length);
  }

  #limit(): void {
    const length = Math.max(this.#rest.length, this.#open?.text.length ?? 0);
    if (length <= LINE_LIMIT) return;
    if (this.#open !== null) this.#notClosed(this.#open.cells.length);
    const facts = { name: 'Dòng / line', received: `> ${LINE_LIMIT}`, expected: `${LINE_LIMIT}` };
    throw new FileFault('file-too-large', facts, { row: this.#row + 1, column: 1 });
  }

  #notClosed(column: number): never {
    throw new FileFault('quote-open', {}, { row: this.#row, column: column + 1 });
  }

  #line(text: string): void {
    const line = text.endsWith('\r') ? text.slice(0, -1) : text;
    const open = this.#open;
    if (open !== null) {
      open.text += '\n';
      this.#quoted(line, 0, open.cells, open.text);
      this.#limit();
      return;
    }
    this.#row += 1;
    if (!line.includes('"')) this.#give(line.split(this.#separator));
    else this.#cells(line, 0, []);
  }

  /** Cells from a place where one begins. */
  #cells(line: string, from: number, cells: string[]): void {
    let at = from;
    for (;;) {
      if (line.charAt(at) === '"') {
        this.#quoted(line, at + 1, cells, '');
        return;
      }
      const end = line.indexOf(this.#separator, at);
      cells.push(end === -1 ? line.slice(at) : line.slice(at, end));
      if (end === -1) {
        this.#give(cells);
        return;
      }
      at = end + 1;
    }
  }

  /** The inside of a quoted cell; two quotes are one. */
  #quoted(line: string, from: number, cells: string[], before: string): void {
    let text = before;
    let at = from;
    for (;;) {
      const quote = line.indexOf('"', at);
      if (quote === -1) {
        this.#open = { cells, text: text + line.slice(at) };
        return;
      }
      text += line.slice(at, quote);
      if (line.charAt(quote + 1) !== '"') {
        this.#open = null;
        const end = line.indexOf(this.#separator, quote);
        // What stands between a closing quote and the separator belongs to the cell.
        cells.push(text + line.slice(quote + 1, end === -1 ? undefined : end));
        if (end === -1) this.#give(cells);
        else this.#cells(line, end + 1, cells);
        return;
      }
      text += '"';
      at = quote + 2;
    }
  }

  #give(cells: string[]): void {
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at] ?? '';
      if (cell.charAt(0) === "'" && /^'+[=+\-@\t\r]/.test(cell)) cells[at] = cell.slice(1);
    }
    this.#take({ row: this.#row, cells });
  }
}
