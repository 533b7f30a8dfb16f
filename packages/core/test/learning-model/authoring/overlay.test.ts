import { readFileSync } from 'node:fs';
import { criteriaSets } from '@khuyenhoc/rulebook';
import { type CriteriaExamples, type CriteriaOverlay, readDocument } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import { checkCriteriaSet, compileCriteriaSet, composeCriteriaSet } from '../../../src/index.js';
import { added, levelCriterion, onLevels, places, title } from './overlays.js';
import { changed, soundLevels, soundOutline, soundOverlay, soundPoints } from './sound-sets.js';

function compose(overlay: CriteriaOverlay, base = soundPoints) {
  const result = composeCriteriaSet(base, overlay);
  if (!result.ok) throw new Error(result.findings.map((one) => one.code).join());
  return result.set;
}

describe('a province’s own set', () => {
  it('fills what is open, adds, and keeps the rest', () => {
    const set = compose(soundOverlay);
    if (set.scoring.method !== 'points' || soundPoints.scoring.method !== 'points') throw Error();
    const [first, ...others] = set.scoring.criteria;
    expect(first?.earns).toEqual({ kind: 'yes-no', points: 10 });
    expect(others).toEqual(soundPoints.scoring.criteria.slice(1));
    expect(set.scoring.preconditions.map((one) => one.id)).toEqual(['p1', 'p2']);
    expect(set.scoring.pass).toEqual(soundPoints.scoring.pass);
    expect(set.openTerms).toEqual([]);
    expect(set).toMatchObject({ id: 'sound-overlay', territory: { code: '08' } });
  });

  it('cites the province for what is its own, the nation for the rest', () => {
    const { reason } = compileCriteriaSet(compose(soundOverlay)).assess({});
    const of = (id: string) => reason.children?.find((one) => one.at === id)?.citation.reference;
    expect(of('c1')).toBe('1/QĐ');
    expect(of('p2')).toBe('1/QĐ');
    expect(of('c2')).toBeUndefined();
    expect(of('p1')).toBeUndefined();
  });

  it('makes a partial set complete once nothing is open, and not before', () => {
    const partial = changed(soundPoints, {
      completeness: 'partial',
      gaps: [title],
      'scoring.criteria.0.earns.max': null,
    });
    expect(compose(soundOverlay, partial).completeness).toBe('complete');
    expect(compose(changed(soundOverlay, { fills: {} }), partial).completeness).toBe('partial');
  });

  it('adds points only where the nation leaves them open', () => {
    const withPoints = changed(soundOverlay, { 'adds.criteria': [added] });
    expect(places(withPoints)).toEqual(['group-sum-differs adds.criteria']);
    const open = changed(soundPoints, {
      completeness: 'partial',
      gaps: [title],
      'scoring.total': null,
      'scoring.groups.0.max': null,
      'scoring.grades.0.to': null,
    });
    expect(compose(withPoints, open).completeness).toBe('partial');
  });

  it('adds criteria to a set of levels', () => {
    const compiled = compileCriteriaSet(compose(onLevels, soundLevels));
    expect(compiled.keys).toContain('r9');
    expect(compiled.assess({ r9: false }).verdict).toBe('does-not-meet');
  });

  it.each<[string, Record<string, unknown>]>([
    ['base-differs base', { base: 'other' }],
    ['locked-changed id', { id: 'sound-points' }],
    ['open-term-unknown fills.t9', { 'fills.t9': { kind: 'yes-no', points: 10 } }],
    ['locked-changed fills.c2', { 'fills.c2': { kind: 'yes-no', points: 10 } }],
    ['fill-max-differs fills.t1', { 'fills.t1.points': 12 }],
    ['step-not-dividing fills.t1.step', { 'fills.t1': { kind: 'judged', max: 10, step: 3 } }],
    ['locked-changed adds.circumstances.0.id', { 'adds.circumstances.0.id': 'difficult' }],
    ['locked-changed adds.unitKinds.0.id', { 'adds.unitKinds': [{ id: 'school', title }] }],
    ['locked-changed adds.criteria.0.id', { 'adds.criteria': [{ ...added, id: 'c1' }] }],
    ['locked-changed adds.preconditions.0.id', { 'adds.preconditions.0.id': 'p1' }],
    ['adds-wrong-kind adds.levelCriteria', { 'adds.levelCriteria': [] }],
    ['validity-outside validity', { 'validity.to': null }],
    ['validity-outside validity', { 'validity.from': '2019-01-01' }],
    ['validity-reversed validity.to', { 'validity.to': '2020-12-31' }],
    ['circumstance-unused adds.circumstances.0', { 'adds.preconditions': [] }],
    [
      'citation-missing adds.preconditions.0.citation',
      { 'adds.preconditions.0.citation': { certainty: 'recalled', source: [], quote: null } },
    ],
    ['level-unknown adds.preconditions.0.atLeast.1', { 'adds.preconditions.0.atLeast.1': 5 }],
  ])('is refused: %s', (expected, changes) => {
    expect(places(changed(soundOverlay, changes))).toContain(expected);
  });

  it.each([
    ['locked-changed adds.levelCriteria.0.id', levelCriterion('k1', 'k9-1', 'r9')],
    ['locked-changed adds.levelCriteria.0.targets.0.id', levelCriterion('k9', 'k1-1', 'r9')],
    [
      'locked-changed adds.levelCriteria.0.targets.0.requirements.0.id',
      levelCriterion('k9', 'k9-1', 'r1'),
    ],
  ])('is refused: %s', (expected, one) => {
    const overlay = changed(onLevels, { 'adds.levelCriteria.0': one });
    expect(places(overlay, soundLevels)).toEqual([expected]);
  });

  it('keeps within the territory of its base', () => {
    const here = changed(soundPoints, { territory: { code: '15', edition: 'vn-63' } });
    expect(places(soundOverlay, here)).toEqual(['territory-outside territory']);
    expect(places(soundOverlay, changed(here, { 'territory.code': '08' }))).toEqual([]);
  });
});

describe('an overlay merged', () => {
  it('was checked on the earlier of the two days, and cites its clause', () => {
    const on = (overlay: string, base: string) =>
      compose(
        changed(soundOverlay, { lastCheckedOn: overlay }),
        changed(soundPoints, { lastCheckedOn: base }),
      ).lastCheckedOn;
    expect([on('2026-01-01', '2026-02-01'), on('2026-02-01', '2026-01-01')]).toEqual([
      '2026-01-01',
      '2026-01-01',
    ]);
    const set = compose(changed(soundOverlay, { clause: 'Điều 2' }));
    if (set.scoring.method !== 'points') throw Error();
    expect(set.scoring.preconditions[1]?.citation?.reference).toBe('Điều 2, 1/QĐ');
  });

  it('keeps the terms that it does not fill, and is no more complete than its base', () => {
    const two = changed(soundPoints, { 'openTerms.1': { id: 't2', criterion: 'c2', title } });
    expect(compose(soundOverlay, two).openTerms.map((one) => one.id)).toEqual(['t2']);
    const partial = changed(soundPoints, { completeness: 'partial', gaps: [title] });
    expect(compose(soundOverlay, partial).completeness).toBe('partial');
  });

  it('may add nothing', () => {
    const bare = { fills: {}, 'adds.circumstances': undefined, 'adds.preconditions': undefined };
    const set = compose(changed(soundOverlay, bare));
    expect(set.scoring).toEqual(soundPoints.scoring);
    const levels = compose(
      changed(onLevels, { 'adds.levelCriteria': undefined, ...bare }),
      soundLevels,
    );
    expect(levels.scoring).toEqual(soundLevels.scoring);
    const outline = changed(soundOutline, { circumstances: [], unitKinds: [] });
    const unread = compose(changed(soundOverlay, { base: 'sound-outline', ...bare }), outline);
    expect(unread.scoring).toEqual({ method: 'unread' });
  });
});

describe('the illustrated overlay', () => {
  const read = (name: string) => {
    const url = new URL(`../../../../../examples/province-criteria/${name}`, import.meta.url);
    const result = readDocument(readFileSync(url, 'utf8'));
    if (!result.ok) throw new Error(result.issues[0]?.message.en);
    return result.document;
  };
  const overlay = read('illustrative-overlay.json') as CriteriaOverlay;
  const examples = read('illustrative-examples.json') as CriteriaExamples;

  it('passes with its examples, and says that it is an illustration', () => {
    const base = criteriaSets.find((one) => one.id === overlay.base)!;
    const set = compose(overlay, base);
    expect(checkCriteriaSet(set, examples)).toEqual([]);
    expect(set.completeness).toBe('complete');
    expect(set.title.vi).toMatch(/minh họa/i);
    expect(overlay.citation.reference).toMatch(/minh họa/);
  });
});
