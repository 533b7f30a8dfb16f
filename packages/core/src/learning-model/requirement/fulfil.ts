import type { CriteriaRequirement } from '@khuyenhoc/schemas';
import type { Answer, AssessmentContext } from '../answer/answer.js';
import type { AnswerFaultCode } from '../answer/fault.js';
import { boundsOf } from '../answer/bounds.js';
import { askedIn } from '../threshold.js';
import { type Truth, whichever } from '../three-valued.js';
import type { Fulfilment } from './fulfilment.js';
import { fulfilShare } from './fulfil-share.js';
import { stepsOf } from './steps-of.js';

const yes = (fulfilled: boolean): 0 | 2 => (fulfilled ? 2 : 0);

/** Holds an answer against what a level asks. Not known = open. */
export function fulfil(
  requirement: CriteriaRequirement,
  level: string,
  answer: Answer,
  context: AssessmentContext,
): Fulfilment {
  if (requirement.kind === 'share') return fulfilShare(requirement, level, answer, context);
  const required = asked(requirement, level, context);
  if (answer === null || answer === undefined) return { truth: 1, required };
  const wrong = (fault: AnswerFaultCode, expected: string): Fulfilment => ({
    truth: 1,
    required,
    fault,
    expected,
  });
  switch (requirement.kind) {
    case 'done':
      return typeof answer === 'boolean'
        ? { truth: yes(answer), required }
        : wrong('answer-kind', 'true, false');
    case 'number': {
      const bounds = boundsOf(answer);
      if (bounds === null) return wrong('value-not-number', `≥ ${required.join(' / ')}`);
      const [low, high] = bounds;
      if (low > high) return wrong('bounds-reversed', `${high}–${low}`);
      const least = required.map(Number);
      const truths = least.map((one): Truth => (low >= one ? 2 : high < one ? 0 : 1));
      const shortfall = {
        min: Math.max(0, Math.min(...least) - high),
        max: low === -Infinity ? null : Math.max(0, Math.max(...least) - low),
      };
      return { truth: whichever(truths) as 0 | 1 | 2, required, shortfall };
    }
    case 'change': {
      if (typeof answer !== 'object' || !('now' in answer)) {
        return wrong('answer-kind', '{ now, before }');
      }
      const { now, before } = answer;
      return {
        truth: yes(requirement.direction === 'above' ? now > before : now < before),
        required,
      };
    }
    case 'attained':
    case 'scale': {
      const order = stepsOf(requirement) ?? [];
      const found = typeof answer === 'string' ? order.indexOf(answer) : -1;
      if (found < 0) return wrong('step-unknown', order.join(', '));
      return { truth: yes(found >= order.indexOf(String(required[0]))), required };
    }
  }
}

function asked(
  requirement: Exclude<CriteriaRequirement, { kind: 'share' }>,
  level: string,
  context: AssessmentContext,
): readonly (number | string)[] {
  if (requirement.kind === 'done') return [];
  if (requirement.kind === 'change') return [requirement.direction];
  if (requirement.kind === 'number') return askedIn(requirement.atLeast[level] ?? 0, context);
  return [requirement.atLeast[level] ?? ''];
}
