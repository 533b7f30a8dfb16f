import { readFileSync } from 'node:fs';
import type { CriteriaSet } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import { checkCriteriaRules } from '../../../src/learning-model/authoring/check-criteria-rules.js';
import { AUTHORING_MESSAGES } from '../../../src/learning-model/authoring/words/authoring-messages.js';
import { authoringWords } from '../../../src/index.js';
import { changed, soundLevels, soundOutline, soundPoints } from './sound-sets.js';
import spoiltElsewhere from './spoilt-elsewhere.js';

const SOUND = { points: soundPoints, levels: soundLevels, outline: soundOutline };
interface Row {
  code: string;
  set: keyof typeof SOUND;
  changes: Record<string, unknown>;
  /** The place of what is wrong, and what is said of it. */
  at: string;
  vi: string;
  en: string;
  /** What else is found, as it follows. */
  others: string[];
}
const rows = JSON.parse(
  readFileSync(new URL('spoilt-sets.json', import.meta.url), 'utf8'),
) as Row[];

const WARNINGS =
  /^(class-gap-note-needless|class-otherwise-unreachable|floor-without-effect|level-easier|level-not-asked-higher|relief-not-easier|share-zero)$/;

describe('what is wrong in a criteria set', () => {
  it.each(Object.entries(SOUND))('nothing in the sound set of %s', (_, set) => {
    expect(checkCriteriaRules(set)).toEqual([]);
  });

  const R = 'scoring.criteria.1.targets.0.requirements';
  const BANDS = 'scoring.criteria.2.earns';
  it.each<[set: keyof typeof SOUND, changes: Record<string, unknown>]>([
    // A lowest class from 0 leaves other cases where a criterion may not be at 0.
    ['points', { 'scoring.grades.1.from': 0, 'scoring.grades.1.noZero': true }],
    // What a level does not name is asked all the same where it asks for those before; and none below the first.
    [
      'levels',
      {
        'scoring.cumulative': true,
        [`${R}.0.atLeast`]: { '1': '1' },
        [`${R}.1.atLeast`]: { '1': 'mid' },
        [`${R}.2.levels`]: ['1'],
      },
    ],
    [
      'levels',
      {
        [`${R}.0.atLeast`]: { '2': '1' },
        [`${R}.1.atLeast`]: { '2': 'mid' },
        [`${R}.2.levels`]: ['2'],
      },
    ],
    ['points', { subjectsEnd: '2020-01-01' }],
    ['points', { 'validity.to': '2020-01-01' }],
    ['points', { 'validity.to': null }],
    ['outline', { 'validity.from': null, 'citation.source': [] }],
    ['points', { 'citation.source': [], 'citation.reference': 'Điều 2' }],
    ['points', { [`${BANDS}.bands.2.below`]: 101 }],
    [
      'points',
      {
        [`${BANDS}.measure.kind`]: 'number',
        [`${BANDS}.bands.0.below`]: 50.001,
        [`${BANDS}.bands.1.from`]: 50.001,
      },
    ],
  ])('nothing where it is meant so (%s) %j', (set, changes) => {
    expect(checkCriteriaRules(changed<object>(SOUND[set], changes) as CriteriaSet)).toEqual([]);
  });

  it.each(rows)('$code ($set) $changes', ({ code, set, changes, at, vi, en, others }) => {
    const found = checkCriteriaRules(changed(SOUND[set], changes));
    const places = found.map((one) => `${one.code} ${one.path.join('.')}`);
    expect([...places].sort()).toEqual([`${code} ${at}`, ...others].sort());
    const finding = found[places.indexOf(`${code} ${at}`)]!;
    expect(finding.document).toBe('set');
    expect(finding.severity).toBe(WARNINGS.test(code) ? 'warning' : 'error');
    expect([authoringWords(finding, 'vi'), authoringWords(finding, 'en')]).toEqual([vi, en]);
  });

  it('says something of too many classes', () => {
    const grade = { title: { vi: 'x', en: 'x' }, to: null, noZero: false };
    const grades = Array.from({ length: 30 }, (_, i) => ({
      ...grade,
      id: `g${i}`,
      from: 45 - i,
      below: i === 0 ? null : 46 - i,
    }));
    const found = checkCriteriaRules(
      changed(soundPoints, { 'scoring.grades': grades, 'scoring.pass.atLeast': 'g3' }),
    );
    expect(found.map((one) => [one.code, one.path.join('.')])).toEqual([
      ['class-too-many', 'scoring.grades'],
    ]);
    expect(authoringWords(found[0]!, 'en')).toBe('There are 30 classes; at most 28 are possible.');
    expect(authoringWords(found[0]!, 'vi')).toBe('Có 30 loại; nhiều nhất 28 loại.');
    const most = changed(soundPoints, {
      'scoring.grades': grades.slice(0, 28),
      'scoring.pass.atLeast': 'g3',
    });
    expect(checkCriteriaRules(most)).toEqual([]);
  });

  it('has a case for every code', () => {
    const cases = new Set([...rows.map(({ code }) => code), 'class-too-many', ...spoiltElsewhere]);
    expect([...cases].sort()).toEqual(Object.keys(AUTHORING_MESSAGES).sort());
  });
});
