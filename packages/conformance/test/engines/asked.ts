import { stepsOf } from '@khuyenhoc/core';
import type { Answer, Answers } from '@khuyenhoc/core';
import type { CriteriaRequirement, CriteriaSet } from '@khuyenhoc/schemas';

/** The form in which the answer to one criterion or requirement stands in columns. */
export type Form = 'number' | 'truth' | 'share' | 'change' | readonly string[];

/** What a set asks, and in which form. */
export function askedBy({ scoring }: CriteriaSet): ReadonlyMap<string, Form> {
  if (scoring.method === 'unread') return new Map();
  if (scoring.method === 'levels') {
    const all = scoring.criteria.flatMap((one) => one.targets.flatMap((each) => each.requirements));
    return new Map(all.map((one) => [one.id, formOf(one)]));
  }
  return new Map([
    ...scoring.criteria.map(({ id, earns }): [string, Form] => {
      if (earns.kind === 'yes-no') return [id, 'truth'];
      const share =
        earns.kind === 'proportional' || (earns.kind === 'bands' && earns.measure.kind === 'share');
      return [id, share ? 'share' : 'number'];
    }),
    ...scoring.preconditions.map((one): [string, Form] => [one.id, formOf(one)]),
  ]);
}

function formOf(one: CriteriaRequirement): Form {
  if (one.kind === 'done') return 'truth';
  if (one.kind === 'share' || one.kind === 'change' || one.kind === 'number') return one.kind;
  return stepsOf(one) ?? [];
}

const plain = (value: unknown): boolean => typeof value === 'number';

function fits(form: Form, answer: Answer): boolean {
  if (answer === null || answer === undefined) return true;
  if (form === 'number') return plain(answer);
  if (form === 'truth') return typeof answer === 'boolean';
  if (typeof form !== 'string') return typeof answer === 'string' && form.includes(answer);
  if (typeof answer !== 'object') return false;
  const parts = form === 'share' ? ['count', 'of'] : ['now', 'before'];
  return parts.every((key) => plain(Reflect.get(answer, key)));
}

/** Why these answers cannot stand in columns; null where they can. */
export function noColumns(asked: ReadonlyMap<string, Form>, answers: Answers): string | null {
  for (const [id, answer] of Object.entries(answers)) {
    const form = asked.get(id);
    if (form === undefined) return `no column ${id}`;
    if (!fits(form, answer)) return `bounds or another kind of value under ${id}`;
  }
  return null;
}
