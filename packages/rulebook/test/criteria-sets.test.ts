import { readFileSync } from 'node:fs';
import type { Citation, CriteriaRequirement, CriteriaSet, Threshold } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import { criteriaExamples, criteriaSets, instruments } from '../src/index.js';
import { THRESHOLDS } from './criteria-thresholds.js';

const byId = new Map(criteriaSets.map((set) => [String(set.id), set]));
const rows = criteriaSets.map((set) => [set.id, set] as const);

function set(id: string): CriteriaSet {
  const found = byId.get(id);
  if (!found) throw new Error(`no set ${id}`);
  return found;
}

function targets({ scoring }: CriteriaSet) {
  return scoring.method === 'levels' ? scoring.criteria.flatMap((one) => one.targets) : [];
}

function requirements(one: CriteriaSet): readonly CriteriaRequirement[] {
  return targets(one).flatMap((target) => target.requirements);
}

function examplesOf(id: string) {
  return criteriaExamples.find((one) => one.set === id)?.examples ?? [];
}

function shown<Value extends string | number>(value: Threshold<Value>): string {
  return typeof value === 'object' ? `${value.ordinary}/${value.relief.value}` : String(value);
}

function thresholds(one: CriteriaSet): string[] {
  const { scoring } = one;
  if (scoring.method === 'points') {
    const maxima = scoring.criteria.map(({ id, earns }) => {
      if (earns.kind !== 'judged') throw new Error(`${id} is not judged`);
      return `${id}:${earns.max ?? '?'}`;
    });
    return [`max ${maxima.join(' ')}`];
  }
  return requirements(one).flatMap((requirement) => {
    if (!('atLeast' in requirement)) return [];
    const byLevel = Object.entries(requirement.atLeast);
    return [`${requirement.id} ${byLevel.map(([id, value]) => `${id}:${shown(value)}`).join(' ')}`];
  });
}

describe('a criteria set', () => {
  it.each(rows)('%s stands on its act, with a source', (_, one) => {
    expect(instruments.map((each) => each.id)).toContain(one.instrument);
    const outline = one.scoring.method === 'unread';
    expect(one.completeness === 'outline').toBe(outline);
    expect(one.gaps.length).toBeGreaterThan(0);
    if (outline) return;
    expect(one.citation.certainty).toBe('confirmed');
    expect(one.citation.source.length).toBeGreaterThan(0);
    expect(one.citation.quote).not.toBeNull();
  });

  it.each(rows)('%s gives no figure that was not read', (_, one) => {
    const { scoring } = one;
    const cited: { citation?: Citation | undefined }[] =
      scoring.method === 'points' ? [...scoring.criteria] : [...requirements(one)];
    for (const each of cited) {
      const { citation } = each;
      if (!citation) continue;
      const certain = 'atLeast' in each ? ['confirmed'] : ['confirmed', 'inferred'];
      expect(certain).toContain(citation.certainty);
      expect(citation.source.length).toBeGreaterThan(0);
    }
    expect(JSON.stringify(one)).not.toContain('recalled');
  });

  it.each(rows)('%s has ids that are its own, and quotes of at most 20 words', (_, one) => {
    const { scoring } = one;
    const keys =
      scoring.method === 'points'
        ? scoring.criteria.map((each) => each.id)
        : requirements(one).map((each) => each.id);
    expect(keys).toEqual([...new Set(keys)]);
    const quotes = JSON.stringify(one).matchAll(/"quote":"((?:[^"\\]|\\.)*)"/g);
    for (const [, quote = ''] of quotes) {
      expect(quote.split(/\s+/).length, quote).toBeLessThanOrEqual(20);
    }
  });

  it.each(rows)('%s names only kinds and circumstances that it declares', (_, one) => {
    const kinds = one.unitKinds.map((each) => each.id);
    const named = requirements(one).flatMap((each) => each.appliesTo ?? []);
    expect([...new Set(named)].sort()).toEqual([...kinds].sort());
    const circumstances = one.circumstances.map((each) => each.id);
    const asked = JSON.stringify(one.scoring).matchAll(/"circumstance":"([^"]+)"/g);
    expect([...new Set([...asked].map(([, id]) => id))].sort()).toEqual(circumstances.sort());
  });

  it.each(rows)('%s calls on sets that exist, at levels that they have', (_, one) => {
    for (const requirement of requirements(one)) {
      if (requirement.kind !== 'attained') continue;
      const called = criteriaSets.filter(
        ({ model, scopes }) => model === requirement.model && scopes.includes('commune'),
      );
      expect(called.length).toBeGreaterThan(0);
      for (const { scoring } of called) {
        const levels = scoring.method === 'levels' ? scoring.levels.map((each) => each.id) : [];
        expect(levels).toEqual(expect.arrayContaining(Object.values(requirement.atLeast)));
      }
    }
  });
});

describe('the counts of the acts', () => {
  it.each([
    ['learning-community-commune-25-2023', 5, 15],
    ['learning-community-district-25-2023', 4, 13],
    ['learning-community-province-25-2023', 4, 16],
    ['learning-unit-district-24-2023', 3, 15],
    ['learning-unit-province-24-2023', 3, 16],
  ])('%s: %i criteria, %i targets', (id, criteria, count) => {
    const { scoring } = set(id);
    expect(scoring.method === 'levels' && scoring.criteria.length).toBe(criteria);
    expect(targets(set(id)).length).toBe(count);
  });

  it.each([
    ['learning-citizen-244', 10, 100, [40, 40, 20]],
    ['learning-community-commune-44-2014', 15, 100, []],
    ['learning-unit-22-2020', 10, 100, [30, 30, 40]],
    ['learning-family-448', 7, null, [30, 30, null, null]],
  ])('%s: %i criteria, %j points', (id, criteria, total, groups) => {
    const { scoring } = set(id);
    if (scoring.method !== 'points') throw new Error('not a set of points');
    expect(scoring.criteria.length).toBe(criteria);
    expect(scoring.total).toBe(total);
    expect(scoring.groups.map((each) => each.max)).toEqual(groups);
  });
});

describe('the thresholds of the acts', () => {
  const read = criteriaSets.filter(({ scoring }) => scoring.method !== 'unread');

  it.each(read.map((one) => [one.id, one] as const))('%s', (id, one) => {
    expect(thresholds(one)).toEqual(THRESHOLDS[id]);
  });

  it('are listed for no set that is not there', () => {
    expect(Object.keys(THRESHOLDS).sort()).toEqual(read.map((one) => String(one.id)).sort());
  });

  it('decide a Learning Citizen by 80, 70 and 5', () => {
    const { scoring } = set('learning-citizen-244');
    if (scoring.method !== 'points') throw new Error('not a set of points');
    const relief = { circumstance: 'disadvantaged-area', value: 70 };
    expect(scoring.pass).toEqual({ by: 'total', atLeast: { ordinary: 80, relief } });
    expect(scoring.floors).toEqual([{ min: 5, criteria: null }]);
  });

  it.each([
    ['learning-community-commune-44-2014', ['good 85-100', 'fair 70-84', 'average 50-69'], true],
    ['learning-unit-22-2020', ['good 85-100', 'fair 70-<85', 'average 50-<70'], false],
  ])('class %s', (id, classes, noZero) => {
    const { scoring } = set(id);
    if (scoring.method !== 'points') throw new Error('not a set of points');
    const found = scoring.grades.map(
      (each) => `${each.id} ${each.from}-${each.to ?? `<${each.below}`}`,
    );
    expect(found).toEqual(classes);
    expect(scoring.grades.every((each) => each.noZero === noZero)).toBe(true);
    expect(scoring.otherwise?.id).toBe('not-achieved');
    expect(scoring.gapNote !== null).toBe(noZero);
  });

  it('rest on districts only until there were none', () => {
    const ended = criteriaSets.filter((one) => one.subjectsEnd !== null);
    expect(ended.every((one) => one.scopes.join() === 'district')).toBe(true);
    expect(ended.length).toBe(5);
    for (const one of criteriaSets) {
      for (const requirement of requirements(one)) {
        if (requirement.kind !== 'share') continue;
        const districts =
          requirement.id.startsWith('districts') || requirement.id.startsWith('4-1');
        const province = one.scopes.join() === 'province';
        expect(requirement.baseEnds).toBe(districts && province ? '2025-06-30' : null);
      }
    }
  });
});

describe('the worked examples', () => {
  it.each(rows)('%s has them', (id, one) => {
    const examples = examplesOf(id);
    if (one.scoring.method === 'unread') {
      expect(examples.map(({ expect: { verdict, reasons } }) => [verdict, reasons])).toEqual([
        ['undetermined', ['set-unread']],
      ]);
      return;
    }
    const answered = new Set(examples.map((each) => each.expect.verdict));
    expect(answered.has('undetermined')).toBe(true);
    if (one.scoring.method === 'levels' || one.scoring.pass !== null) {
      expect(answered.size).toBe(3);
    }
  });

  it.each(rows)('%s: they name only what the set asks', (id, one) => {
    const { scoring } = one;
    const keys =
      scoring.method === 'points'
        ? [...scoring.criteria.map((each) => each.id), 'total']
        : requirements(one).map((each) => each.id);
    for (const example of examplesOf(id)) {
      expect(keys).toEqual(expect.arrayContaining(Object.keys(example.answers)));
      const kinds = one.unitKinds.map((each) => each.id);
      expect(kinds).toEqual(expect.arrayContaining(example.unitKinds ?? []));
    }
  });

  it('stand beside a set that exists', () => {
    expect(criteriaExamples.map((one) => one.set).sort()).toEqual([...byId.keys()].sort());
  });
});

describe('on a day', () => {
  interface Row {
    readonly model: string;
    readonly scope: string;
    readonly on: string;
    readonly set: string | null;
  }
  const days = JSON.parse(
    readFileSync(new URL('criteria-on-days.json', import.meta.url), 'utf8'),
  ) as Row[];

  it.each(days)('$model of a $scope on $on: $set', ({ model, scope, on, set: expected }) => {
    const holding = criteriaSets.filter(
      (one) =>
        one.model === model &&
        one.scopes.includes(scope) &&
        one.validity.from !== null &&
        one.validity.from <= on &&
        (one.validity.to === null || on <= one.validity.to),
    );
    expect(holding.map((one) => one.id)).toEqual(expected === null ? [] : [expected]);
  });
});
