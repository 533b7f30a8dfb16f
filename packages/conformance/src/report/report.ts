import { areaOf, type OperationName, OPERATION_NAMES } from '../operation/operations.js';
import type { CaseRun } from '../run/case-run.js';
import type { CaseResult } from '../run/judge-answer.js';

type Counts = Readonly<Record<CaseResult['status'], number>>;

/** How an implementation did, operation by operation. */
export interface ConformanceReport {
  readonly operations: readonly {
    readonly operation: OperationName;
    readonly area: string;
    readonly counts: Counts;
  }[];
  readonly counts: Counts;
  /** Nothing failed and no answer is missing; whether anything was left out stands in the counts. */
  readonly conforms: boolean;
}

const count = (runs: readonly CaseRun[]): Counts => {
  const of = (status: CaseResult['status']) =>
    runs.filter(({ result }) => result.status === status).length;
  return {
    passed: of('passed'),
    'in-part': of('in-part'),
    skipped: of('skipped'),
    failed: of('failed'),
    'no-answer': of('no-answer'),
  };
};

/** Counts the results of a run. An implementation that only skips conforms to nothing. */
export function conformanceReport(runs: readonly CaseRun[]): ConformanceReport {
  const operations = OPERATION_NAMES.flatMap((operation) => {
    const own = runs.filter((one) => one.case.operation === operation);
    return own.length === 0 ? [] : [{ operation, area: areaOf(operation), counts: count(own) }];
  });
  const counts = count(runs);
  return {
    operations,
    counts,
    conforms:
      counts.failed === 0 && counts['no-answer'] === 0 && counts.passed + counts['in-part'] > 0,
  };
}
