import type { CriteriaRequirement, Earning } from '@khuyenhoc/schemas';
import type { CompileFault } from '../fault/compile-fault.js';
import type { Expr } from '../tree/expr.js';
import { type JudgedRequirement, judgeRequirement } from './judge-requirement.js';
import type { FactOf } from './judgement.js';
import { readAnswer } from './read-answer.js';
import type { ReadAnswer, Reading } from './reading.js';
import type { ScoreRequest, SetColumns } from './score-request.js';

/** What the steps of one set are made from. */
export class SetContext {
  readonly reading: Reading;
  readonly factOf: FactOf;
  /** The day of a row; null = none is looked at. */
  readonly day: Expr | null;
  readonly #request: ScoreRequest;
  readonly #columns: SetColumns['columns'];
  readonly #faults: CompileFault[];
  readonly #answers = new Map<string, ReadAnswer | null>();

  constructor(
    reading: Reading,
    request: ScoreRequest,
    columns: SetColumns['columns'],
    day: Expr | null,
    faults: CompileFault[],
  ) {
    this.reading = reading;
    this.factOf = reading.factOf(request);
    this.day = day;
    this.#request = request;
    this.#columns = columns;
    this.#faults = faults;
  }

  /** The answer to what has this id, read once. */
  answer(id: string, asked: Earning | CriteriaRequirement): ReadAnswer | null {
    const before = this.#answers.get(id);
    if (before !== undefined) return before;
    const name = `answer${this.#answers.size + 1}`;
    const found = readAnswer(this.reading, name, id, asked, this.#columns, this.#faults);
    this.#answers.set(id, found);
    return found;
  }

  judge(requirement: CriteriaRequirement, level: string): JudgedRequirement {
    const { appliesTo } = requirement;
    return judgeRequirement(requirement, level, {
      answer: this.answer(requirement.id, requirement),
      factOf: this.factOf,
      binds: appliesTo === null ? null : this.reading.binds(appliesTo, this.#request),
      day: this.day,
    });
  }
}
