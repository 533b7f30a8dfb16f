import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { AnswerColumn, ColumnContext } from '../../core/src/index.js';
import { askedBy } from '../../core/test/learning-model/random-sets.js';
import type { Row } from './random-tables.js';

/** Answers as typed arrays, NaN where they are not known. */
export const columnsOf = (set: CriteriaSet, rows: readonly Row[]): Record<string, AnswerColumn> =>
  Object.fromEntries(
    askedBy(set).map((one): [string, AnswerColumn] => {
      const { id, kind } = one;
      const part = (key: string) =>
        Float64Array.from(
          rows,
          ({ answers }) => (answers[id] as Record<string, number> | null)?.[key] ?? NaN,
        );
      const isShare = 'measure' in one && (one.measure as { kind?: string }).kind === 'share';
      if (kind === 'share' || kind === 'proportional' || isShare) {
        return [id, { counts: part('count'), of: part('of') }];
      }
      if (kind === 'change') return [id, { now: part('now'), before: part('before') }];
      const values = Float64Array.from(rows, ({ answers }) => {
        const answer = answers[id];
        if (typeof answer === 'boolean') return Number(answer);
        if (typeof answer === 'string') return ['none', '1', '2', '3'].indexOf(answer);
        return typeof answer === 'number' ? answer : NaN;
      });
      return [id, { values }];
    }),
  );

const UNKNOWN = 9;
const fact = (value: boolean | null | undefined): number =>
  value === true ? 1 : value === false ? 0 : UNKNOWN;

export const contextColumns = (rows: readonly Row[]): ColumnContext => ({
  circumstances: {
    difficult: {
      values: Uint8Array.from(rows, ({ context }) => fact(context.circumstances?.['difficult'])),
      unknown: UNKNOWN,
    },
  },
  unitKinds: {
    school: {
      values: Uint8Array.from(rows, ({ context }) =>
        fact(context.unitKinds?.includes('school') ?? null),
      ),
      unknown: UNKNOWN,
    },
  },
});
