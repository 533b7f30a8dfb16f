import type { CriteriaRequirement, CriteriaSet, Earning } from '@khuyenhoc/schemas';
import type { Words } from '../language/language.js';
import { stepsOf } from '../learning-model/requirement/steps-of.js';
import { nameOf } from '../learning-model/words/name-of.js';
import { inBoth } from './in-both.js';

/**
 * What is filled in for a criterion or requirement: points up to a maximum (null = not read), yes or no,
 * a count of a base, a number, this year's value beside last year's, or one of some steps.
 */
export type AnswerInput =
  | { readonly kind: 'points'; readonly max: number | null }
  | { readonly kind: 'yes-no' | 'share' | 'number' | 'change' }
  | { readonly kind: 'steps'; readonly steps: readonly { id: string; title: Words }[] };

/** What a criterion that earns points so is answered with. */
export function earningInput(earns: Earning): AnswerInput {
  switch (earns.kind) {
    case 'judged':
      return { kind: 'points', max: earns.max };
    case 'yes-no':
      return { kind: 'yes-no' };
    case 'proportional':
      return { kind: 'share' };
    case 'count':
      return { kind: 'number' };
    case 'bands':
      return { kind: earns.measure.kind };
  }
}

/** What a requirement is answered with. */
export function requirementInput(set: CriteriaSet, one: CriteriaRequirement): AnswerInput {
  switch (one.kind) {
    case 'done':
      return { kind: 'yes-no' };
    case 'share':
    case 'number':
    case 'change':
      return { kind: one.kind };
    case 'scale':
      return { kind: 'steps', steps: one.steps };
    case 'attained':
      return {
        kind: 'steps',
        steps: (stepsOf(one) ?? []).map((id) => ({
          id,
          title: inBoth((language) => {
            if (id === 'none') return nameOf(set, 'none', language);
            return `${language === 'vi' ? 'mức độ' : 'level'} ${id}`;
          }),
        })),
      };
  }
}
