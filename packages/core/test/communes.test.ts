import { placeEditions } from '@khuyenhoc/rulebook';
import { type PlaceList, placeListSchema, type PlaceUnit } from '@khuyenhoc/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  editionOn,
  leavesOf,
  levelsOn,
  resolveName,
  rollUpNation,
  rollUpUnits,
  type Summary,
} from '../src/index.js';

const citation = { certainty: 'not-found', evidence: null, source: [], quote: null };
const list = (edition: string, complete: boolean, units: object[]): PlaceList =>
  placeListSchema.parse({ kind: 'place-list', edition, complete, units, citation });

/** The seven wards of Tuyên Quang since 1 July 2025 (code, name); the other 117 units are left out. */
const WARDS = [
  ['00694', 'Phường Hà Giang 1'],
  ['00691', 'Phường Hà Giang 2'],
  ['02212', 'Phường Nông Tiến'],
  ['02215', 'Phường Minh Xuân'],
  ['02509', 'Phường Mỹ Lâm'],
  ['02512', 'Phường An Tường'],
  ['02524', 'Phường Bình Thuận'],
];
const wards = (complete: boolean, more: object = {}) =>
  list(
    'vn-34-2025',
    complete,
    WARDS.map(([code, name]) => ({ code, name, type: 'ward', parent: '08', ...more })),
  );
/** Made up: two districts of old Tuyên Quang with two communes each. */
const old = list('vn-63', true, [
  { code: '070', name: 'Huyện A', type: 'district', parent: '08' },
  { code: '071', name: 'Huyện B', type: 'district', parent: '08' },
  ...['02201', '02202'].map((code) => ({
    code,
    name: `Xã ${code}`,
    type: 'commune',
    parent: '070',
  })),
  ...['02301', '02302'].map((code) => ({
    code,
    name: `Xã ${code}`,
    type: 'commune',
    parent: '071',
  })),
]);
const vn63 = placeEditions.find((one) => one.id === 'vn-63')!;
const vn34 = placeEditions.find((one) => one.id === 'vn-34-2025')!;
const of = (code: string, families: number, edition = 'vn-63', rules = 'r1'): Summary => ({
  rules,
  places: [{ code, edition }],
  counts: { families },
});
const exact = (value: number) => ({ min: value, max: value });

describe('the levels of places', () => {
  it('lose the district on 1 July 2025', () => {
    expect(levelsOn('2025-06-30')).toContain('district');
    expect(levelsOn('2025-07-01')).not.toContain('district');
  });
});

describe('a roll-up from communes', () => {
  const up = (whole: string | null, first: Summary, ...rest: Summary[]) =>
    rollUpUnits(vn63, old, whole, [first, ...rest], '2024-12-31');

  it('goes commune → district → province, and is exact once all have reported', () => {
    const district = up('070', of('02201', 5), of('02202', 7));
    expect(district).toMatchObject({ ok: true, rollUp: { counts: { families: exact(12) } } });
    const province = up('08', of('070', 12), of('02301', 3), of('02302', 4));
    expect(province).toMatchObject({
      ok: true,
      rollUp: { counts: { families: exact(19) }, coverage: { covered: 4, of: 4 }, missing: [] },
    });
  });

  it('of some gives bounds and names who is missing', () => {
    expect(up('08', of('02201', 5), of('071', 7))).toMatchObject({
      ok: true,
      rollUp: {
        counts: { families: { min: 12, max: null } },
        coverage: { covered: 3, of: 4 },
        missing: [{ code: '02202', edition: 'vn-63' }],
      },
    });
  });

  it.each([
    ['a commune beside its district', [of('070', 1), of('02201', 1)], 'overlap'],
    ['a commune twice', [of('02201', 1), of('02201', 1)], 'overlap'],
    ['another province', [of('02201', 1), of('10', 1)], 'outside'],
    ['another edition', [of('02201', 1), of('02215', 1, 'vn-34-2025')], 'other-edition'],
    ['other rules', [of('02201', 1), of('02202', 1, 'vn-63', 'r2')], 'other-rules'],
  ] as [string, [Summary, Summary], string][])('refuses %s', (_name, [a, b], code) => {
    expect(up('08', a, b)).toMatchObject({ ok: false, code });
  });

  it('is the same in any order', () => {
    const all = ['02201', '02202', '02301', '02302'].map((code, index) => of(code, index + 1));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 1 }), (some) => {
        const [first, ...rest] = some;
        const there = up('08', first!, ...rest);
        const [last, ...others] = [...some].reverse();
        expect(up('08', last!, ...others)).toEqual(there);
      }),
    );
  });

  it('reaches the nation: provinces without a list stand for themselves', () => {
    const rest = vn63.units.filter((unit) => unit.code !== '08').map((unit) => of(unit.code, 1));
    expect(up(null, of('070', 1), of('071', 1), ...rest)).toMatchObject({
      ok: true,
      rollUp: { counts: { families: exact(64) }, coverage: { covered: 66, of: 66 } },
    });
    const provinces = vn34.units.map((unit) => of(unit.code, 1, 'vn-34-2025'));
    const [first, ...others] = provinces;
    expect(rollUpNation(placeEditions, vn34, [first!, ...others])).toMatchObject({
      ok: true,
      rollUp: { counts: { families: exact(34) }, coverage: { covered: 63, of: 63 } },
    });
  });

  it('of a list that is not complete is never exact', () => {
    const [first, ...rest] = WARDS.map(([code]) => of(code!, 1, 'vn-34-2025'));
    const of7 = (complete: boolean) =>
      rollUpUnits(vn34, wards(complete), '08', [first!, ...rest], '2025-12-31');
    expect(of7(false)).toMatchObject({
      rollUp: { counts: { families: { min: 7, max: null } }, coverage: { covered: 7, of: null } },
    });
    expect(of7(true)).toMatchObject({ rollUp: { counts: { families: exact(7) } } });
  });

  it('counts only units that existed on the day', () => {
    const later = wards(true, { validFrom: '2025-07-01' });
    expect(leavesOf(later, '08', '2025-06-30')).toEqual([{ code: '08', edition: 'vn-34-2025' }]);
    expect(leavesOf(later, '08', '2025-07-01')).toHaveLength(7);
    expect(editionOn(placeEditions, '2025-07-01')?.id).toBe('vn-34-2025');
  });
});

describe('a written name', () => {
  const from = (name: string, extent: string) => ({
    place: { code: '02213', edition: 'vn-63' },
    name,
    extent,
  });
  const units: Partial<PlaceUnit>[] = [
    { code: '02215', name: 'Phường Minh Xuân', type: 'ward', parent: '08' },
    { code: '02216', name: 'Xã Minh Xuân', type: 'commune', parent: '08' },
    { code: '02217', name: 'Xã Hoá Quỳ', type: 'commune', parent: '08' },
    {
      code: '02218',
      name: 'Xã Mới',
      type: 'commune',
      parent: '08',
      predecessors: [from('Xã Cũ', 'whole'), from('Xã Chia', 'part')] as never,
    },
    {
      code: '02219',
      name: 'Xã Khác',
      type: 'commune',
      parent: '08',
      predecessors: [from('Xã Chia', 'part')] as never,
    },
  ];
  const names = list('vn-34-2025', false, units);
  const resolve = (text: string) => {
    const result = resolveName(names, text);
    if (result.kind === 'one') return [result.kind, result.unit.code, result.by];
    if (result.kind === 'none') return ['none'];
    return [result.kind, ...result.candidates.map((one) => one.unit.code)];
  };

  it.each([
    ['P. Minh Xuân', ['one', '02215', 'name']],
    ['phường  minh xuân', ['one', '02215', 'name']],
    ['Minh Xuân', ['several', '02215', '02216']],
    ['X. Hóa Quỳ', ['one', '02217', 'name']],
    ['Xã Cũ', ['one', '02218', 'old-name']],
    ['Xã Chia', ['split', '02218', '02219']],
    ['P. Minh Xuan', ['several', '02215']],
    ['Xã Nào', ['none']],
  ])('%s', (written, expected) => {
    expect(resolve(written)).toEqual(expected);
  });
});
