import type { CriteriaOverlay } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import { authoringWords, composeCriteriaSet } from '../../../src/index.js';
import { added, levelCriterion, onLevels, places, title } from './overlays.js';
import { changed, soundLevels, soundOverlay, soundPoints } from './sound-sets.js';

describe('what an overlay may not do is said', () => {
  const said = (overlay: CriteriaOverlay, base = soundPoints) => {
    const result = composeCriteriaSet(base, overlay);
    return result.ok
      ? []
      : result.findings.map((one) => [one.path.join('.'), authoringWords(one, 'en')]);
  };
  const vi = (overlay: CriteriaOverlay, base = soundPoints) => {
    const result = composeCriteriaSet(base, overlay);
    return result.ok ? '' : authoringWords(result.findings[0]!, 'vi');
  };

  it.each<[changes: Record<string, unknown>, at: string, words: string]>([
    [{ base: 'other' }, 'base', 'It builds on “other”, not on “sound-points”.'],
    [
      { id: 'sound-points' },
      'id',
      '“sound-points” stands in the national set and may not be changed. What is added needs a new id.',
    ],
    [
      { 'fills.t9': { kind: 'yes-no', points: 10 } },
      'fills.t9',
      'The national set has no open term “t9”; there are: t1.',
    ],
    [
      { 'fills.t1.points': 12 },
      'fills.t1',
      'The scoring of “t1” gives at most 12; the national set fixes 10. How it is scored may change, its maximum may not.',
    ],
    [
      { 'adds.circumstances.0.id': 'difficult', 'adds.preconditions': [] },
      'adds.circumstances.0.id',
      '“difficult” stands in the national set and may not be changed. What is added needs a new id.',
    ],
    [
      { 'adds.levelCriteria': [levelCriterion('k1', 'k1-1', 'c1')] },
      'adds.levelCriteria',
      '“levelCriteria” cannot be added to a set of kind “points”.',
    ],
    [
      { 'validity.to': null },
      'validity',
      'The days on which it holds (2021-01-01 – …) go beyond those of the base set (2020-01-01 – 2024-12-31).',
    ],
    [
      { 'validity.from': '2019-12-31' },
      'validity',
      'The days on which it holds (2019-12-31 – 2023-12-31) go beyond those of the base set (2020-01-01 – 2024-12-31).',
    ],
    [
      { 'validity.to': '2025-01-01' },
      'validity',
      'The days on which it holds (2021-01-01 – 2025-01-01) go beyond those of the base set (2020-01-01 – 2024-12-31).',
    ],
  ])('%j', (changes, at, words) => {
    expect(said(changed(soundOverlay, changes))).toEqual([[at, words]]);
  });

  it('of a set of points or of levels', () => {
    const points = { 'adds.criteria': [added], 'adds.preconditions': [] };
    expect(said(changed(onLevels, points), soundLevels).map(([at]) => at)).toEqual([
      'adds.criteria',
      'adds.preconditions',
    ]);
  });

  it('of another territory, or the same one in another edition', () => {
    const here = (code: string, edition: string) =>
      changed(soundPoints, { territory: { code, edition } });
    expect(said(soundOverlay, here('15', 'vn-63'))).toEqual([
      ['territory', 'Territory 08 (vn-63) is outside that of the base set, 15 (vn-63).'],
    ]);
    expect(said(soundOverlay, here('08', 'vn-34'))).toEqual([
      ['territory', 'Territory 08 (vn-63) is outside that of the base set, 08 (vn-34).'],
    ]);
  });

  it('also in Vietnamese', () => {
    expect(vi(changed(soundOverlay, { 'fills.t9': { kind: 'yes-no', points: 1 } }))).toBe(
      'Bộ quốc gia không để ngỏ mục nào mã “t9”; các mục để ngỏ: t1.',
    );
    const closed = changed(soundPoints, { openTerms: [] });
    expect(vi(soundOverlay, closed)).toBe(
      'Bộ quốc gia không để ngỏ mục nào mã “t1”; các mục để ngỏ: không có.',
    );
    expect(said(soundOverlay, closed)[0]![1]).toBe(
      'The national set has no open term “t1”; there are: none.',
    );
  });

  it('but holds on the very days of its base, and from a day that neither knows', () => {
    const same = { 'validity.from': '2020-01-01', 'validity.to': '2024-12-31' };
    expect(said(changed(soundOverlay, same))).toEqual([]);
    const endless = changed(soundPoints, { 'validity.to': null, 'validity.from': null });
    expect(said(changed(soundOverlay, { 'validity.to': null }), endless)).toEqual([]);
    expect(said(changed(soundOverlay, { 'validity.from': null })).map(([at]) => at)).toEqual([
      'validity.from',
    ]);
  });
});

describe('what is wrong in the whole is told at its place in the overlay', () => {
  const at = (changes: Record<string, unknown>, base = soundPoints, of = soundOverlay) =>
    places(changed(of, changes), base);
  const uncited = { certainty: 'recalled', source: [], quote: null };

  it.each<[changes: Record<string, unknown>, wrong: string]>([
    [{ 'adds.unitKinds': [{ id: 'club', title }] }, 'unit-kind-unused adds.unitKinds.0'],
    [
      {
        'fills.t1': {
          kind: 'bands',
          measure: { kind: 'number', title },
          bands: [{ from: 1, below: null, points: 10 }],
        },
      },
      'bands-start fills.t1.bands.0.from',
    ],
    [{ 'adds.preconditions.0.atLeast': {} }, 'level-none-asked adds.preconditions.0.atLeast'],
    [{ 'validity.to': '2020-12-31' }, 'validity-reversed validity.to'],
  ])('%j', (changes, wrong) => {
    expect(at(changes)).toContain(wrong);
  });

  it('of criteria with points that are added', () => {
    const open = changed(soundPoints, {
      completeness: 'partial',
      gaps: [title],
      'scoring.total': null,
      'scoring.groups.0.max': null,
      'scoring.grades.0.to': null,
    });
    const one = { ...added, earns: { kind: 'judged', max: 10, step: 3 } };
    expect(at({ 'adds.criteria': [added, { ...one, id: 'c10' }] }, open)).toEqual([
      'step-not-dividing adds.criteria.1.earns.step',
    ]);
    expect(at({ 'adds.criteria': [{ ...added, citation: uncited }] }, open)).toEqual([
      'citation-missing adds.criteria.0.citation',
    ]);
  });

  it('of criteria of levels that are added', () => {
    const one = levelCriterion('k9', 'k9-1', 'r9');
    const spoilt = {
      ...one,
      targets: [
        {
          ...one.targets[0],
          requirements: [
            { kind: 'done', id: 'r9', title, appliesTo: ['club'], levels: ['1', '2'] },
          ],
        },
      ],
    };
    expect(at({ 'adds.levelCriteria': [spoilt] }, soundLevels, onLevels)).toEqual([
      'unit-kind-unknown adds.levelCriteria.0.targets.0.requirements.0.appliesTo.0',
    ]);
  });

  it('and at its top where the base itself is wrong', () => {
    expect(at({}, changed(soundPoints, { instrument: '' }))).toEqual(['instrument-missing ']);
    expect(at({}, changed(soundPoints, { 'scoring.criteria.2.earns.bands.0.from': 1 }))).toEqual([
      'bands-start ',
    ]);
    expect(at({}, changed(soundPoints, { 'scoring.floors.0.min': 99 }))).toEqual([
      'floor-above-max ',
    ]);
    expect(
      at(
        { 'adds.circumstances': undefined, 'adds.preconditions': undefined },
        changed(soundPoints, { 'circumstances.1': { id: 'island', title } }),
      ),
    ).toEqual(['circumstance-unused ']);
  });

  it('a warning is no fault', () => {
    expect(at({}, changed(soundPoints, { 'scoring.gapNote': title }))).toEqual([]);
  });
});
