import type { CriteriaRequirement, CriteriaSet, LevelTarget } from '@khuyenhoc/schemas';
import { earningWords } from '../criteria-sheet/earning-words.js';
import { maximumWords } from '../criteria-sheet/maximum-words.js';
import { askedWords, requirementNotes } from '../criteria-sheet/requirement-words.js';
import { SHEET_WORDS } from '../criteria-sheet/sheet-words.js';
import { titlesOf } from '../criteria-sheet/titles.js';
import type { Words } from '../language/language.js';
import { inBoth, linesInBoth } from './in-both.js';

/** One criterion or requirement: what it is, of what and whom, and what each column asks of it. */
export interface CriteriaRow {
  /** The key under which it is answered. */
  readonly id: string;
  /** Its number as people write it, `2.4`; empty where it has none. */
  readonly number: string;
  readonly title: Words;
  readonly notes: readonly Words[];
  readonly asks: readonly Words[];
}

/** Rows that belong together: a group of criteria, a criterion with its targets, the preconditions. */
export interface CriteriaGroup {
  readonly title: Words;
  /** What the group gives at most; null where nothing is laid down for it. */
  readonly note: Words | null;
  readonly rows: readonly CriteriaRow[];
}

/** What a set asks, row by row, and the heads of the columns. */
export interface CriteriaRows {
  readonly columns: readonly Words[];
  readonly groups: readonly CriteriaGroup[];
}

const UNREAD: Words = { vi: 'chưa đọc được', en: 'not read' };
const MOST: Words = { vi: 'Điểm tối đa', en: 'Most points' };
const NOWHERE: Words = { vi: '', en: '' };

/** Lays out what a set asks; a set that was not read has no rows. */
export function criteriaRows(set: CriteriaSet): CriteriaRows {
  const { scoring } = set;
  const say = (key: 'criteria' | 'preconditions' | 'earns'): Words =>
    inBoth((language) => SHEET_WORDS[language][key]);
  if (scoring.method === 'unread') return { columns: [], groups: [] };
  if (scoring.method === 'levels') {
    const levels = scoring.levels.map((one) => one.id);
    return {
      columns: scoring.levels.map((one) => one.title),
      groups: scoring.criteria.map(({ id, title, targets }) => ({
        title: inBoth((language) => `${id}. ${title[language]}`),
        note: null,
        rows: targets.flatMap((target) =>
          target.requirements.map((one) => requirementRow(set, one, levels, target)),
        ),
      })),
    };
  }
  // Where all is judged from 0 to the maximum, how it is scored needs no column.
  const plain = scoring.criteria.every(({ earns }) => earns.kind === 'judged' && !earns.step);
  const rows = scoring.criteria.map(({ id, group, title, earns }) => ({
    group,
    row: {
      id,
      number: numberOf(id),
      title,
      notes: [],
      asks: [
        earns.kind === 'judged' && earns.max === null
          ? UNREAD
          : inBoth((language) => maximumWords(earns, language)),
        ...(plain ? [] : [inBoth((language) => earningWords(earns, language))]),
      ],
    },
  }));
  const inGroup = (id: string | null) =>
    rows.flatMap(({ group, row }) => (group === id ? [row] : []));
  const groups: CriteriaGroup[] = [
    ...scoring.groups.map(({ id, title, max }) => ({
      title,
      note:
        max === null
          ? UNREAD
          : inBoth((language) => SHEET_WORDS[language].most(maximum(max, language))),
      rows: inGroup(id),
    })),
    {
      title: scoring.groups.length > 0 ? NOWHERE : say('criteria'),
      note: null,
      rows: inGroup(null),
    },
    {
      title: say('preconditions'),
      note: null,
      rows: scoring.preconditions.map((one) =>
        requirementRow(set, one, plain ? ['pass'] : ['', 'pass'], null),
      ),
    },
  ];
  return {
    columns: plain ? [MOST] : [MOST, say('earns')],
    groups: groups.filter((one) => one.rows.length > 0),
  };
}

const numberOf = (id: string): string => (/^\d+(-\d+)*/.exec(id)?.[0] ?? '').replaceAll('-', '.');

const maximum = (max: number, language: 'vi' | 'en'): string =>
  maximumWords({ kind: 'judged', max, step: null }, language);

/** A requirement; the target that it is a part of is named where it says more. */
function requirementRow(
  set: CriteriaSet,
  one: CriteriaRequirement,
  levels: readonly string[],
  target: LevelTarget | null,
): CriteriaRow {
  const whole = target === null || one.title.vi.startsWith(target.title.vi);
  const alone = whole || target.requirements.length === 1;
  return {
    id: one.id,
    number: numberOf(one.id),
    title: one.title,
    notes: [
      ...(alone ? [] : [target.title]),
      ...linesInBoth((language) => requirementNotes(one, titlesOf(set, language))),
    ],
    asks: levels.map((level) =>
      level === ''
        ? NOWHERE
        : inBoth((language) => askedWords(one, level, titlesOf(set, language))),
    ),
  };
}
