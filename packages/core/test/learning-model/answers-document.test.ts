import { describe, expect, it } from 'vitest';
import { type Answers, answersDocument, type AssessmentContext } from '../../src/index.js';
import { soundPoints } from './authoring/sound-sets.js';

const period = { from: '2026-01-01', to: '2026-12-31' };
const record = (name: string, answers: Answers, context: AssessmentContext = {}) =>
  answersDocument(soundPoints, period, name, answers, context).records[0]!;

describe('a document of answers', () => {
  it('is of the set and the period', () => {
    expect(answersDocument(soundPoints, period, '', {}, {})).toEqual({
      kind: 'answers',
      set: 'sound-points',
      period,
      records: [{ id: 'tu-danh-gia', answers: {} }],
    });
  });

  it('has what was answered, also no and 0, and nothing else', () => {
    const answers = { c1: 0, c2: false, c3: null, c4: undefined, c5: { count: 1, of: 2 } };
    expect(record('', answers).answers).toEqual({ c1: 0, c2: false, c5: { count: 1, of: 2 } });
  });

  it.each([
    ['  Tổ 5 ', { vi: 'Tổ 5', en: 'Tổ 5' }],
    // A name typed letter by letter, mark by mark, is the same name.
    ['To\u0302\u0309 5', { vi: 'Tổ 5', en: 'Tổ 5' }],
    ['   ', undefined],
  ])('is called by the name that is given: %j', (name, title) => {
    expect(record(name, {}).title).toEqual(title);
  });

  it('has the facts that are known', () => {
    const known = {
      circumstances: { difficult: true },
      unitKinds: ['school'],
      withoutEvidence: ['c1'],
    };
    expect(record('', {}, known)).toEqual({ id: 'tu-danh-gia', answers: {}, ...known });
    expect(record('', {}, { unitKinds: [], withoutEvidence: [] })).toEqual({
      id: 'tu-danh-gia',
      answers: {},
      unitKinds: [],
    });
    expect(record('', {}, { unitKinds: null })).not.toHaveProperty('unitKinds');
  });
});
