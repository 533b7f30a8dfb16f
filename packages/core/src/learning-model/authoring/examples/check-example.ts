import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { AuthoringFinding } from '../finding.js';
import { finding } from '../make-finding.js';
import { reasonCodes } from './reason-codes.js';
import type { ExampleRun } from './run-example.js';

/** Whether an example names what the set has, and what it expects comes out. */
export function checkExample(
  { circumstances, unitKinds }: CriteriaSet,
  { example, assessment }: ExampleRun,
  index: number,
): AuthoringFinding[] {
  const name = example.id;
  const at = ['examples', index];
  const found: AuthoringFinding[] = [];
  const put = (code: AuthoringFinding['code'], path: AuthoringFinding['path'], facts: object) =>
    found.push(finding(code, [...at, ...path], { name, ...facts }, 'examples'));
  const ids = (list: readonly { id: string }[]) => list.map((one) => one.id);
  const declared = (
    code: AuthoringFinding['code'],
    id: string,
    known: string[],
    path: AuthoringFinding['path'],
  ) => {
    if (!known.includes(id)) put(code, path, { received: id, expected: known.join(', ') });
  };
  for (const id of Object.keys(example.circumstances ?? {})) {
    declared('circumstance-unknown', id, ids(circumstances), ['circumstances', id]);
  }
  example.unitKinds?.forEach((id, i) =>
    declared('unit-kind-unknown', id, ids(unitKinds), ['unitKinds', i]),
  );
  for (const { at: key, received, expected } of assessment.faults) {
    const path = key === 'goal' ? ['goal'] : key in example.answers ? ['answers', key] : ['others'];
    put('example-answer-unusable', path, { received, expected, detail: key });
  }

  const { verdict, points, grades, reasons } = example.expect;
  const differs = (key: string, received: unknown, expected: unknown) =>
    put('example-differs', ['expect', key], { received, expected, detail: key });
  if (verdict !== assessment.verdict) differs('verdict', assessment.verdict, verdict);
  if (points !== undefined) {
    const out = assessment.points;
    if (out?.min !== points.min || out.max !== points.max) differs('points', out, points);
  }
  if (grades !== undefined && !sameMembers(grades, assessment.grades)) {
    differs('grades', assessment.grades, grades);
  }
  const codes = [...reasonCodes(assessment.reason)] as string[];
  const absent = reasons?.filter((one) => !codes.includes(one)) ?? [];
  if (absent.length > 0) differs('reasons', codes.join(', '), absent.join(', '));
  return found;
}

const sameMembers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));
