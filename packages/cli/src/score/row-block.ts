import {
  type AnswerColumn as Column,
  assessColumns,
  type Columns,
  type compileCriteriaSet,
  countsOf,
  tallyAssessed,
} from '@khuyenhoc/core';
import type { AnswerColumn } from './answer-columns.js';
import { cellNumber, factNumber, type RawCell } from './cell-value.js';
import type { ScoreJob } from './engine.js';
import type { PlaceSums } from './place-sums.js';

/** Rows that are judged at once: enough to be fast, few enough to need little memory. */
const ROWS = 1 << 14;

/** Columns by what they stand for. */
export interface NamedColumns {
  readonly answers: readonly AnswerColumn[];
  readonly circumstances: readonly { readonly id: string; readonly name: string }[];
  readonly unitKinds: readonly { readonly id: string; readonly name: string }[];
}

/** A row with an answer that could not be used. */
export interface FaultyRow {
  readonly row: number;
  readonly cell: (name: string) => RawCell;
}

/** Some thousand rows as columns of numbers, with the cells they were read from. */
export class RowBlock {
  size = 0;
  /** Ids of what some row answers. */
  readonly given = new Set<string>();
  readonly #job: ScoreJob;
  readonly #named: NamedColumns;
  readonly #names: readonly string[];
  readonly #cells: RawCell[][];
  readonly #rows: number[] = [];
  readonly #places: (readonly (string | null)[])[] = [];
  readonly #placeOf = new Map<string, number>();
  readonly #place = new Uint16Array(ROWS);

  constructor(job: ScoreJob, named: NamedColumns) {
    const { answers, circumstances, unitKinds } = named;
    const facts = [...circumstances, ...unitKinds].map((one) => one.name);
    this.#job = job;
    this.#named = named;
    this.#names = [...new Set([...answers.flatMap((one) => one.names), ...facts])];
    this.#cells = this.#names.map(() => []);
  }

  get full(): boolean {
    return this.size === ROWS;
  }

  /** Takes a row in; gives back the column of places that it leaves empty, null where it leaves none. */
  add(row: number, cell: (name: string) => RawCell): string | null {
    const place = this.#job.by.map((name) => placeCell(cell(name)));
    const key = JSON.stringify(place);
    let at = this.#placeOf.get(key);
    if (at === undefined) {
      at = this.#places.push(place) - 1;
      this.#placeOf.set(key, at);
    }
    this.#place[this.size] = at;
    this.#rows[this.size] = row;
    for (const [i, name] of this.#names.entries()) {
      (this.#cells[i] as RawCell[])[this.size] = cell(name);
    }
    this.size += 1;
    const missing = place.indexOf(null);
    return missing === -1 ? null : (this.#job.by[missing] ?? null);
  }

  /** Judges the rows, adds what they come to, and gives back those with faults. */
  tally(compiled: ReturnType<typeof compileCriteriaSet>, sums: PlaceSums): readonly FaultyRow[] {
    const { answers, circumstances, unitKinds } = this.#named;
    const columns: Columns = Object.fromEntries(
      answers.map((one): [string, Column] => [one.id, this.#answers(one)]),
    );
    for (const { id, names } of answers) {
      if (!this.given.has(id) && names.some((name) => this.#someIn(name))) this.given.add(id);
    }
    const facts = (list: NamedColumns['circumstances']) =>
      Object.fromEntries(
        list.map(({ id, name }) => [id, { values: this.#numbers(name, factNumber) }]),
      );
    const rows = assessColumns(compiled, columns, this.size, {
      circumstances: facts(circumstances),
      ...(unitKinds.length > 0 && { unitKinds: facts(unitKinds) }),
      ...(this.#job.goal !== undefined && { goal: this.#job.goal }),
    });
    const place = { values: this.#place, places: this.#places.length };
    const tally = tallyAssessed(compiled.set, rows, place);
    for (const [at, one] of this.#places.entries()) sums.add(one, countsOf(tally, at));
    return [...rows.fault.keys()]
      .filter((at) => rows.fault[at] === 1)
      .map((at) => ({
        row: this.#rows[at] ?? 0,
        cell: (name) => this.#cells[this.#names.indexOf(name)]?.[at],
      }));
  }

  clear(): void {
    this.size = 0;
    this.#places.length = 0;
    this.#placeOf.clear();
  }

  #someIn(name: string): boolean {
    const cells = this.#cells[this.#names.indexOf(name)] ?? [];
    return cells
      .slice(0, this.size)
      .some((cell) => cell !== null && cell !== undefined && cell !== '');
  }

  #numbers(name: string, read: (cell: RawCell) => number): Float64Array {
    const cells = this.#cells[this.#names.indexOf(name)] as RawCell[];
    const values = new Float64Array(this.size);
    for (let i = 0; i < values.length; i++) values[i] = read(cells[i]);
    return values;
  }

  #answers(column: AnswerColumn): Column {
    const [first, second] = column.names.map((name) =>
      this.#numbers(name, (cell) => cellNumber(cell, column)),
    );
    if (first === undefined || second === undefined) return { values: first ?? new Float64Array() };
    // An answer of which one part cannot be used cannot be used, whether the other is known or not.
    for (let i = 0; i < first.length; i++) {
      if (first[i] !== Infinity && second[i] !== Infinity) continue;
      first[i] = Infinity;
      second[i] = Infinity;
    }
    return column.parts[0] === 'count'
      ? { counts: first, of: second }
      : { now: first, before: second };
  }
}

/** A code of a place: text as it stands, in composed form; null where none is given. */
const placeCell = (cell: RawCell): string | null =>
  cell === null || cell === undefined || cell === '' ? null : String(cell).normalize('NFC');
