import type { CriteriaSet } from '@khuyenhoc/schemas';
import fc from 'fast-check';
import type { AnswerColumn, Answers, AssessmentContext } from '../../src/index.js';
import { answersTo, askedBy } from './random-sets.js';

const EACH_SET = 10;

/** One set and several records of answers to it. */
export const withRecords = (sets: fc.Arbitrary<CriteriaSet>, exact = false) =>
  sets.chain((set) =>
    fc.tuple(
      fc.constant(set),
      fc.array(answersTo(set, exact), { minLength: EACH_SET, maxLength: EACH_SET }),
    ),
  );

export type Record = { answers: Answers; context: AssessmentContext };

/** Answers as columns, of the kinds of array that `floats` says; unknown is -1 in those of whole numbers. */
export function columnsOf(
  set: CriteriaSet,
  records: readonly Record[],
  floats: boolean,
): { [id: string]: AnswerColumn } {
  const make = (values: number[]) =>
    floats
      ? { values: Float64Array.from(values) }
      : { values: Int32Array.from(values, (one) => (Number.isNaN(one) ? -1 : one)), unknown: -1 };
  const pairs = (id: string, one: string, other: string) => {
    const of = (key: string) =>
      Float64Array.from(
        records,
        ({ answers }) => (answers[id] as { [key: string]: number } | null)?.[key] ?? NaN,
      );
    return [of(one), of(other)] as const;
  };
  return Object.fromEntries(
    askedBy(set).map((one): [string, AnswerColumn] => {
      const { id, kind } = one;
      const isShare = 'measure' in one && (one.measure as { kind?: string }).kind === 'share';
      if (kind === 'share' || kind === 'proportional' || isShare) {
        const [counts, of] = pairs(id, 'count', 'of');
        return [id, { counts, of }];
      }
      if (kind === 'change') {
        const [now, before] = pairs(id, 'now', 'before');
        return [id, { now, before }];
      }
      const values = records.map(({ answers }) => {
        const answer = answers[id];
        if (typeof answer === 'boolean') return Number(answer);
        if (typeof answer === 'string') return ['none', '1', '2', '3'].indexOf(answer);
        return typeof answer === 'number' ? answer : NaN;
      });
      // Half points do not fit in whole numbers.
      return [
        id,
        values.every((one) => Number.isNaN(one) || Number.isInteger(one))
          ? make(values)
          : { values: Float64Array.from(values) },
      ];
    }),
  );
}

export function contextColumns(records: readonly Record[]) {
  const fact = (value: boolean | null | undefined) =>
    value === true ? 1 : value === false ? 0 : 9;
  return {
    circumstances: {
      difficult: {
        values: Uint8Array.from(records, ({ context }) =>
          fact(context.circumstances?.['difficult']),
        ),
        unknown: 9,
      },
    },
    unitKinds: {
      school: {
        values: Uint8Array.from(records, ({ context: { unitKinds } }) =>
          fact(unitKinds?.includes('school') ?? null),
        ),
        unknown: 9,
      },
    },
  };
}
