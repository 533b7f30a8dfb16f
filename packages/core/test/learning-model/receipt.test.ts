import { criteriaSets } from '@khuyenhoc/rulebook';
import type { CriteriaSet } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  type AssessmentContext,
  assessmentReceipt,
  checkReceipt,
  compileCriteriaSet,
  contentHash,
} from '../../src/index.js';

const set = criteriaSets.find((one) => one.id === 'learning-citizen-244')!;
const citizen = () => compileCriteriaSet(set);
const answers = { '1': 9, '2': 4 };
const context = { lawAsOf: '2023-06-30', periodTo: '2022-12-31' };
const made = () => assessmentReceipt(citizen(), answers, context, { '@khuyenhoc/core': '0.0.0' });

describe('a receipt', () => {
  it('says what was judged, by what and when', () => {
    const receipt = made();
    expect(receipt).toMatchObject({
      set: 'learning-citizen-244',
      lawAsOf: '2023-06-30',
      periodTo: '2022-12-31',
      verdict: 'does-not-meet',
      points: { min: 13, max: 93 },
    });
    expect(receipt.trace).toContain('2 floor-broken');
    expect(JSON.stringify(receipt)).not.toContain('"answers"');
  });

  it('holds after a way through JSON, and with keys in another order', () => {
    const kept = JSON.parse(JSON.stringify(made())) as ReturnType<typeof made>;
    expect(checkReceipt(kept, citizen(), { '2': 4, '1': 9 }, context)).toEqual([]);
  });

  it.each<[string, CriteriaSet, Answers, AssessmentContext, readonly string[]]>([
    ['other answers', set, { '1': 9, '2': 5 }, context, ['answers', 'verdict', 'points', 'trace']],
    ['another day', set, answers, { ...context, lawAsOf: '2023-07-01' }, ['answers', 'dates']],
    ['another set', { ...set, gaps: [] }, answers, context, ['set']],
  ])('names what differs: %s', (_name, other, given, days, differences) => {
    expect(checkReceipt(made(), compileCriteriaSet(other), given, days)).toEqual(differences);
  });
});

describe('a content hash', () => {
  it('is the SHA-256 of the data in canonical form', () => {
    // printf '{"a":[1,null,"ế"],"b":2}' | sha256sum
    expect(contentHash({ b: 2, a: [1, null, 'ế'], c: undefined })).toBe(
      '70117530456b2b21c09c5be31ee96a0740a1acb4cab6b6751c747ed5f95bb6f1',
    );
  });
});
