import { describe, expect, it } from 'vitest';
import { ANSWERS } from '../../../examples/conformance/answers.mjs';
import {
  type ConformanceCase,
  judgeAnswer,
  type JsonObject,
  loadCases,
  OPERATION_NAMES,
  type OperationName,
} from '../src/index.js';
import { MUTANTS } from './mutants/index.mjs';

const cases = loadCases();

function right(operation: OperationName, input: JsonObject): JsonObject {
  const answer = ANSWERS[operation];
  if (answer === undefined) throw new Error(operation);
  return structuredClone(answer(input));
}

/** The cases in which a mistake shows. */
function caughtBy({ operation, answer }: (typeof MUTANTS)[number]): readonly ConformanceCase[] {
  const spoilt = (input: JsonObject): JsonObject => {
    try {
      return answer(input, (asked) => right(operation, asked));
    } catch {
      return {};
    }
  };
  return cases
    .filter((one) => one.operation === operation)
    .filter((one) => {
      // A copy, since some spoil what they get; undefined is nothing in JSON.
      const said = JSON.stringify(spoilt(structuredClone(one.input)));
      const output = JSON.parse(said) as JsonObject;
      return judgeAnswer(one, { id: one.id, output }).status === 'failed';
    });
}

describe('mistakes that someone may well make', () => {
  it.each(MUTANTS.map((one) => [`${one.operation}: ${one.mistake}`, one] as const))(
    '%s',
    (_, mutant) => {
      expect(caughtBy(mutant).length).toBeGreaterThan(0);
    },
  );

  it('are tried of every operation', () => {
    const tried = new Set(MUTANTS.map((one) => one.operation));
    expect(OPERATION_NAMES.filter((one) => !tried.has(one))).toEqual([]);
  });
});
