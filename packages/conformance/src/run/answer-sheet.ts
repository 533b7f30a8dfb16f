import type { ConformanceCase } from '../case/conformance-case.js';
import { answerSchema } from '../protocol/answer.js';
import type { CaseRun } from './case-run.js';
import { type CaseResult, judgeAnswer } from './judge-answer.js';

/** A line that is no answer to any question. */
export interface StrayLine {
  readonly line: number;
  readonly code: 'not-json' | 'not-an-answer' | 'id-unknown' | 'id-twice';
  readonly text: string;
}

const LONGEST = 120;

/** Takes the answers of an implementation line by line, in any order, and tells what came of each case. */
export class AnswerSheet {
  readonly strays: StrayLine[] = [];
  private readonly cases: ReadonlyMap<string, ConformanceCase>;
  private readonly results = new Map<string, CaseResult>();
  private lines = 0;

  constructor(cases: readonly ConformanceCase[]) {
    this.cases = new Map(cases.map((one) => [one.id, one]));
  }

  /** How many questions have no answer yet. */
  get open(): number {
    return this.cases.size - this.results.size;
  }

  add(text: string): void {
    this.lines += 1;
    if (text.trim() === '') return;
    const stray = (code: StrayLine['code']) =>
      this.strays.push({ line: this.lines, code, text: text.slice(0, LONGEST) });
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      stray('not-json');
      return;
    }
    const answer = answerSchema.safeParse(data);
    if (!answer.success) {
      stray('not-an-answer');
      return;
    }
    const { id } = answer.data;
    const asked = this.cases.get(id);
    if (asked === undefined) stray('id-unknown');
    else if (this.results.has(id)) stray('id-twice');
    else this.results.set(id, judgeAnswer(asked, answer.data));
  }

  /** All cases; those without an answer for this reason. */
  runs(reason: string): readonly CaseRun[] {
    return [...this.cases.values()].map((one) => ({
      case: one,
      result: this.results.get(one.id) ?? { status: 'no-answer', reason },
    }));
  }
}
