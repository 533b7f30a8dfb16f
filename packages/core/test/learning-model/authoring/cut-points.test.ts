import type { CriteriaExample, CriteriaExamples, CriteriaSet } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import { authoringWords, checkCriteriaSet } from '../../../src/index.js';
import { changed, soundLevels, soundPoints } from './sound-sets.js';

const title = { vi: 'x', en: 'x' };
type Given = Partial<CriteriaExample>;

const examplesOf = (set: CriteriaSet, ...given: Given[]) =>
  ({
    kind: 'criteria-examples',
    set: set.id,
    examples: given.map((one, i) => ({
      id: `e${i}`,
      title,
      answers: {},
      expect: { verdict: 'meets' },
      ...one,
    })),
  }) as unknown as CriteriaExamples;

const open = (set: CriteriaSet, ...given: Given[]) =>
  checkCriteriaSet(set, examplesOf(set, ...given)).filter((one) => /^cut-point/.test(one.code));

/** The cut points that an example closes: those that are open without it and not with it. */
function closedBy(set: CriteriaSet, given: Given): string[] {
  const name = (one: ReturnType<typeof open>[number]) =>
    `${one.code.slice('cut-point-not-'.length)} ${one.path.slice(1).join('.')}`;
  const left = open(set, given).map(name);
  return open(set)
    .map(name)
    .filter((one) => !left.includes(one));
}

const school: Given = { unitKinds: ['school'] };
const inArea = (difficult: boolean): Given => ({ ...school, circumstances: { difficult } });
const share = (count: number, of: number) => ({ count, of });
// 25 points, each criterion away from its own cuts.
const LEAST = { c1: 5, c2: true, c3: share(0, 10), c4: 5, c5: share(0, 9) };
const good = (c1: number) => ({ ...LEAST, c1, c3: share(10, 10), c5: share(9, 9) });

describe('a total closes a cut point', () => {
  it.each<[Given, string[]]>([
    [{ answers: LEAST }, ['met grades.1.from']],
    [{ answers: { ...LEAST, c1: 4.5 } }, ['missed grades.1.from']],
    [{ answers: { ...LEAST, c1: 4 } }, ['missed grades.1.from']],
    [{ answers: { ...LEAST, c1: 3.5 } }, []],
    [{ answers: { ...LEAST, c1: 5.5 } }, []],
    [{ answers: { ...LEAST, c1: null } }, []],
    [{ answers: { ...LEAST, c1: { atLeast: 5, atMost: 6 } } }, []],
    [{ answers: { ...LEAST, c1: { atLeast: 4, atMost: 4.5 } } }, []],
    [{ answers: { ...good(10), c2: false } }, ['met grades.0.from']],
    [{ answers: { ...good(9.5), c2: false } }, ['missed grades.0.from']],
    [{ answers: { ...good(9), c2: false } }, ['missed grades.0.from']],
    [{ answers: { ...good(8.5), c2: false } }, []],
  ])('%j', (given, closed) => {
    expect(closedBy(soundPoints, given)).toEqual(closed);
  });

  const byMark = changed(soundPoints, {
    'scoring.grades': [],
    'scoring.otherwise': null,
    'scoring.preconditions': [],
    unitKinds: [],
    'scoring.pass': {
      by: 'total',
      atLeast: { ordinary: 25, relief: { circumstance: 'difficult', value: 20 } },
    },
  });
  const at = (c1: number, difficult?: boolean, more: Given = {}): Given => ({
    answers: { ...LEAST, c1 },
    ...(difficult !== undefined && { circumstances: { difficult } }),
    ...more,
  });
  it.each<[Given, string[]]>([
    [at(5, false), ['met pass.atLeast.ordinary']],
    [at(4.5, false), ['missed pass.atLeast.ordinary']],
    [at(5, true), []],
    [at(5), []],
    [at(4.5, true), []],
    [
      { ...at(5, true), answers: { ...LEAST, c1: 2.5, c2: false, c5: share(3, 4) } },
      ['met pass.atLeast.relief.value'],
    ],
    [
      { ...at(5, true), answers: { ...LEAST, c1: 2.5, c2: false, c5: share(7, 10) } },
      ['missed pass.atLeast.relief.value'],
    ],
    [at(5, false, { goal: 'good' }), []],
  ])('of a mark: %j', (given, closed) => {
    expect(closedBy(byMark, given)).toEqual(closed);
  });

  it('of 0 is none, as nobody can be below it', () => {
    const zero = changed(byMark, { 'scoring.pass.atLeast': 0, circumstances: [] });
    expect(open(zero).map((one) => one.path[1])).not.toContain('pass');
  });

  it('may miss a mark by as much as one step of the points', () => {
    const coarse = changed(byMark, {
      circumstances: [],
      'scoring.floors': [],
      openTerms: [],
      'scoring.groups': [{ id: 'a', title, max: 50 }],
      'scoring.criteria': [
        { id: 'c1', group: 'a', title, evidence: [], earns: { kind: 'judged', max: 50, step: 5 } },
      ],
      'scoring.pass.atLeast': 25,
    });
    expect(closedBy(coarse, { answers: { c1: 20 } })).toEqual(['missed pass.atLeast']);
    expect(closedBy(coarse, { answers: { c1: 15 } })).toEqual([]);
  });
});

describe('a criterion closes a cut point', () => {
  it.each<[answers: object, string[]]>([
    [{ c1: 2 }, ['met floors.0.min']],
    [{ c1: 1.5 }, ['missed floors.0.min']],
    [{ c1: 1 }, ['missed floors.0.min']],
    [{ c1: 0.5 }, []],
    [{ c1: { atLeast: 2 } }, []],
    [{ c2: true }, []],
    [{ c3: share(5, 10) }, ['met criteria.2.earns.bands.1.from']],
    [{ c3: share(4, 10) }, ['missed criteria.2.earns.bands.1.from']],
    [{ c3: share(49, 100) }, ['missed criteria.2.earns.bands.1.from']],
    [{ c3: share(48, 100) }, []],
    [{ c3: share(490, 1000) }, ['missed criteria.2.earns.bands.1.from']],
    [{ c3: share(489, 1000) }, []],
    [{ c3: share(51, 100) }, []],
    [{ c3: share(8, 10) }, ['met criteria.2.earns.bands.2.from']],
    [{ c3: { count: { atLeast: 5 }, of: 10 } }, []],
    [{ c3: { count: 5, of: { atLeast: 10 } } }, []],
    [{ c3: share(0, 0) }, []],
    [{ c3: 50 }, []],
  ])('%j', (answers, closed) => {
    expect(closedBy(soundPoints, { answers } as Given)).toEqual(closed);
  });

  it('also where a number is measured', () => {
    const counted = changed(soundPoints, { 'scoring.criteria.2.earns.measure.kind': 'number' });
    expect(closedBy(counted, { answers: { c3: 50 } })).toEqual([
      'met criteria.2.earns.bands.1.from',
    ]);
    expect(closedBy(counted, { answers: { c3: 49 } })).toEqual([
      'missed criteria.2.earns.bands.1.from',
    ]);
    expect(closedBy(counted, { answers: { c3: 48 } })).toEqual([]);
    const [first] = open(counted).filter((one) => one.path.includes('bands'));
    expect(first?.expected).toBe('50');
  });

  it('floors of every criterion, and none of 0', () => {
    const all = changed(soundPoints, { 'scoring.floors.0.criteria': null });
    expect(closedBy(all, { answers: { c4: 1 } })).toEqual(['met floors.0.min']);
    const zero = changed(soundPoints, { 'scoring.floors.0.min': 0 });
    expect(open(zero).map((one) => one.path[1])).not.toContain('floors');
  });
});

describe('what is asked closes a cut point', () => {
  const P1 = 'preconditions.0.atLeast.pass';
  it.each<[Given, string[]]>([
    [{ ...inArea(false), answers: { p1: 5 } }, [`met ${P1}.ordinary`]],
    [{ ...inArea(false), answers: { p1: 4 } }, [`missed ${P1}.ordinary`]],
    [{ ...inArea(false), answers: { p1: 3 } }, []],
    [{ ...inArea(true), answers: { p1: 3 } }, [`met ${P1}.relief.value`]],
    [{ ...inArea(true), answers: { p1: 2 } }, [`missed ${P1}.relief.value`]],
    [{ ...inArea(true), answers: { p1: 5 } }, []],
    [{ ...school, answers: { p1: 5 } }, []],
    [{ circumstances: { difficult: false }, answers: { p1: 5 } }, []],
    [{ ...inArea(false), unitKinds: [], answers: { p1: 5 } }, []],
    [{ ...inArea(false), answers: { p1: { atLeast: 5 } } }, []],
  ])('%j', (given, closed) => {
    expect(closedBy(soundPoints, given)).toEqual(closed);
  });

  const R1 = 'criteria.0.targets.0.requirements.0.atLeast';
  it.each<[Given, string[]]>([
    [{ ...inArea(false), answers: { r1: share(50, 100) } }, [`met ${R1}.1.ordinary`]],
    [{ ...inArea(false), answers: { r1: share(49, 100) } }, [`missed ${R1}.1.ordinary`]],
    [{ ...inArea(true), answers: { r1: share(60, 100) } }, [`met ${R1}.2.relief.value`]],
    [{ ...inArea(true), answers: { r1: share(39, 100) } }, [`missed ${R1}.1.relief.value`]],
  ])('at each level: %j', (given, closed) => {
    expect(closedBy(soundLevels, given)).toEqual(closed);
  });

  it('but 0 %, which asks for nothing', () => {
    const nothing = changed(soundLevels, { [`scoring.${R1}.1`]: 0 });
    expect(open(nothing).map((one) => one.path.at(-1))).not.toContain('1');
  });
});

describe('a cut point that is open is told', () => {
  const said = (set: CriteriaSet, language: 'vi' | 'en') =>
    open(set).map((one) => authoringWords(one, language));

  it('with its value, what it belongs to, and in what circumstance', () => {
    const [vi, en] = [said(soundPoints, 'vi'), said(soundPoints, 'en')];
    expect(vi).toContain('Chưa có ví dụ nào vừa đúng mốc 40 (good). Hãy thêm một ví dụ.');
    expect(en).toContain('No example stands exactly at 40 (good). Add one.');
    expect(en).toContain('No example stands just below 2 (floors, c1). Add one.');
    expect(vi).toContain('Chưa có ví dụ nào ngay dưới mốc 2 (floors, c1). Hãy thêm một ví dụ.');
    expect(en).toContain('No example stands exactly at 50% (c3). Add one.');
    expect(en).toContain('No example stands just below 5 (p1, ≠ difficult). Add one.');
    expect(en).toContain('No example stands exactly at 3 (p1, difficult). Add one.');
    expect(vi).toContain('Chưa có ví dụ nào vừa đúng mốc 3 (p1, difficult). Hãy thêm một ví dụ.');
  });

  it('with the criteria that a floor names, or none where it is that of all', () => {
    const floor = (criteria: string[] | null) =>
      said(changed(soundPoints, { 'scoring.floors.0.criteria': criteria }), 'en');
    expect(floor(['c1', 'c4'])).toContain(
      'No example stands exactly at 2 (floors, c1, c4). Add one.',
    );
    expect(floor(null)).toContain('No example stands exactly at 2 (floors). Add one.');
  });

  it('with the circumstance in which a mark holds', () => {
    const atLeast = { ordinary: 25, relief: { circumstance: 'difficult', value: 20 } };
    const byMark = (one: unknown) =>
      said(changed(soundPoints, { 'scoring.pass': { by: 'total', atLeast: one } }), 'en');
    expect(byMark(atLeast)).toContain(
      'No example stands exactly at 25 (pass, ≠ difficult). Add one.',
    );
    expect(byMark(atLeast)).toContain(
      'No example stands just below 20 (pass, difficult). Add one.',
    );
    expect(byMark(25)).toContain('No example stands exactly at 25 (pass). Add one.');
  });

  it('with the level that asks for it', () => {
    expect(said(soundLevels, 'en')).toEqual(
      ['1', '2'].flatMap((level, i) =>
        [
          [50 + 20 * i, '≠ difficult'],
          [40 + 20 * i, 'difficult'],
        ].flatMap(([value, where]) => [
          `No example stands exactly at ${value}% (r1, ${level}, ${where}). Add one.`,
          `No example stands just below ${value}% (r1, ${level}, ${where}). Add one.`,
        ]),
      ),
    );
  });
});
