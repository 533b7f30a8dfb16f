import type { PlaceList, PlaceUnit } from '@khuyenhoc/schemas';

/** A unit that a written name may mean, and by which of its names. */
export interface Candidate {
  readonly unit: PlaceUnit;
  readonly by: 'name' | 'old-name' | 'name-without-marks';
}

/**
 * What a written name may mean. `split`: an old unit by that name went into several; figures of it belong
 * to none of them alone. Only `one` names a unit.
 */
export type ResolvedName =
  | { readonly kind: 'one'; readonly unit: PlaceUnit; readonly by: Candidate['by'] }
  | { readonly kind: 'several' | 'split'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'none' };

const TYPES: readonly (readonly [RegExp, PlaceUnit['type']])[] = [
  [/^(phường|p\.)\s*/i, 'ward'],
  [/^(thị trấn|tt\.)\s*/i, 'township'],
  [/^(đặc khu|đk\.)\s*/i, 'special-zone'],
  [/^(huyện|h\.|thành phố|tp\.|thị xã|tx\.)\s*/i, 'district'],
  [/^(xã|x\.)\s*/i, 'commune'],
];

/**
 * Finds the units that a name as people write it may mean (“P. Minh Xuân”, “TT. Na Hang”, an old name).
 * Nothing is picked in silence: two units of one name give both.
 *
 * @example
 * resolveName(list, 'P. Minh Xuân'); // { kind: 'one', unit: { code: '02215', … }, by: 'name' }
 */
export function resolveName(list: PlaceList, written: string): ResolvedName {
  const { bare, type } = parse(written);
  const fits = (unit: PlaceUnit) => type === null || unit.type === type;
  const now = list.units.filter((unit) => fits(unit) && same(parse(unit.name).bare, bare));
  if (now.length > 0) return choose(now, 'name');
  const old = list.units.filter((unit) => oldNames(unit).some((name) => same(name, bare)));
  if (old.length > 0) {
    const split = old.some((unit) => partOnly(unit, bare));
    return split
      ? { kind: 'split', candidates: old.map((unit) => ({ unit, by: 'old-name' })) }
      : choose(old, 'old-name');
  }
  const loose = list.units.filter(
    (unit) => fits(unit) && same(plain(parse(unit.name).bare), plain(bare)),
  );
  return loose.length === 0 ? { kind: 'none' } : asked(loose);
}

/** Without its marks a name may be another word, so it is asked about even where only one fits. */
const asked = (units: readonly PlaceUnit[]): ResolvedName => ({
  kind: 'several',
  candidates: units.map((unit) => ({ unit, by: 'name-without-marks' })),
});

function choose(units: readonly PlaceUnit[], by: Candidate['by']): ResolvedName {
  const [unit] = units;
  if (unit !== undefined && units.length === 1) return { kind: 'one', unit, by };
  return { kind: 'several', candidates: units.map((one) => ({ unit: one, by })) };
}

const oldNames = (unit: PlaceUnit): string[] =>
  (unit.predecessors ?? []).map((one) => parse(one.name).bare);

const partOnly = (unit: PlaceUnit, name: string): boolean =>
  (unit.predecessors ?? []).some(
    (one) => one.extent === 'part' && same(parse(one.name).bare, name),
  );

function parse(written: string): { bare: string; type: PlaceUnit['type'] | null } {
  const text = written.normalize('NFC').trim().replace(/\s+/g, ' ');
  const [prefix, type] = TYPES.find(([one]) => one.test(text)) ?? [/^/, null];
  return { bare: text.replace(prefix, ''), type };
}

/** Two spellings of tone marks circulate (Hóa, Hoá): the marks of a syllable are compared, not their place. */
const same = (a: string, b: string): boolean => spelling(a) === spelling(b);

const spelling = (text: string): string =>
  text
    .toLocaleLowerCase('vi')
    .normalize('NFD')
    .split(' ')
    .map((word) => {
      const tones = word.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
      return word.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '') + tones.join('');
    })
    .join(' ');

const plain = (text: string): string =>
  text.toLocaleLowerCase('vi').replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
