import { type ReadColumn, readColumn, type SourceColumn } from '../source/source-column.js';
import { rawColumn, readTruth } from '../source/read-value.js';
import type { Expr } from '../tree/expr.js';
import { column, FALSE } from '../tree/leaf.js';
import { and, isGiven, not, or, surely } from '../tree/logic.js';
import { named, type Named } from '../tree/query.js';
import type { Fact, FactOf } from './judgement.js';
import type { ScoreRequest } from './score-request.js';

/** An answer as the steps after the first see it: whether a cell holds one, and what it says. */
export interface ReadAnswer {
  readonly given: Expr;
  /** NULL where the cell holds nothing that can be used. */
  readonly values: readonly Expr[];
}

/** The first step: every cell that is needed is read once, under a name of ours. */
export class Reading {
  readonly columns: Named[] = [];
  readonly #facts = new Map<string, Fact>();

  /** Hands an expression on under a name. */
  take(name: string, expr: Expr): Expr {
    this.columns.push(named(name, expr));
    return column(name, expr.type, expr.bound === 0n ? undefined : expr.bound);
  }

  /** Reads the cells of one answer; with one of them empty it is not known. */
  answer(name: string, cells: readonly ReadColumn[], read: (from: ReadColumn) => Expr): ReadAnswer {
    const values = cells.map((cell, i) => this.take(`${name}_${i + 1}`, read(cell)));
    const raw = cells.map(rawColumn);
    return { given: this.take(`${name}_given`, and(...raw.map(isGiven))), values };
  }

  /** What is known of a circumstance. */
  factOf(request: ScoreRequest): FactOf {
    return (id) => this.#fact(`fact ${id}`, request.circumstances?.[id]);
  }

  /** Whether a requirement for some kinds of unit binds a row, and whether it does not. */
  binds(appliesTo: readonly string[], { unitKinds }: ScoreRequest): Fact {
    if (unitKinds === undefined) return { yes: FALSE, no: FALSE };
    const facts = Object.entries(unitKinds).map(
      ([id, from]) => [id, this.#fact(`kind ${id}`, from)] as const,
    );
    // With one kind not known, none is.
    const known = and(...facts.map(([, { yes, no }]) => or(yes, no)));
    const some = or(...facts.filter(([id]) => appliesTo.includes(id)).map(([, { yes }]) => yes));
    return { yes: and(known, some), no: and(known, not(some)) };
  }

  #fact(key: string, from: SourceColumn | undefined): Fact {
    if (from === undefined) return { yes: FALSE, no: FALSE };
    const before = this.#facts.get(key);
    if (before !== undefined) return before;
    const truth = readTruth(readColumn(from, 'boolean'));
    const place = this.#facts.size + 1;
    const fact = {
      yes: this.take(`fact${place}_yes`, surely(truth)),
      no: this.take(`fact${place}_no`, surely(not(truth))),
    };
    this.#facts.set(key, fact);
    return fact;
  }
}
