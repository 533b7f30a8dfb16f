import type { Outcomes } from './outcomes.js';

/** An engine with the rules in it, ready to judge. */
export interface Engine {
  readonly name: string;
  /** How the rules are put to it. */
  readonly way: string;
  /** Judges so many records from the first; this is what is timed, and what is compared. */
  readonly run: (count: number) => unknown;
  /** Reads what a run gave. */
  readonly read: (result: unknown) => Outcomes;
}

/** Makes an engine, with what a run gives as a type. */
export const engine = <Result>(
  name: string,
  way: string,
  run: (count: number) => Result | Promise<Result>,
  read: (result: Result) => Outcomes,
): Engine => ({ name, way, run, read: (result) => read(result as Result) });
