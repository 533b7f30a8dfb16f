import { readFileSync } from 'node:fs';
import type { CriteriaSet } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  type AssessmentContext,
  type AssessmentReason,
  assessmentReasonWords,
  compileCriteriaSet,
  nameOf,
  stepWords,
} from '../../src/index.js';
import { changed, soundLevels, soundOutline, soundPoints } from './authoring/sound-sets.js';

const named = (vi: string, en: string) => ({ vi, en });

/** The sound sets with titles that can be told apart. */
const points = changed(soundPoints, {
  'circumstances.0.title': named('vùng khó khăn', 'difficult area'),
  'unitKinds.0.title': named('trường học', 'school'),
  'scoring.criteria.0.title': named('Tự học', 'Own study'),
  'scoring.criteria.3.title': named('Sáng kiến', 'New ideas'),
  'scoring.criteria.4.title': named('Đọc sách', 'Reading'),
  'scoring.preconditions.0.title': named('Số lớp', 'Classes'),
  'scoring.grades.0.title': named('Tốt', 'Good'),
  'scoring.grades.1.title': named('Khá', 'Fair'),
  'scoring.otherwise.title': named('Chưa đạt', 'Not yet'),
});
const byMark = changed(points, {
  'scoring.pass': {
    by: 'total',
    atLeast: { ordinary: 30, relief: { circumstance: 'difficult', value: 25.5 } },
  },
});
const unread = changed(points, { 'scoring.pass': null, 'scoring.grades': [] });
const wholePoints = changed(points, {
  'scoring.grades.1.below': null,
  'scoring.grades.1.to': 39,
  'scoring.grades.1.noZero': true,
});
const IN_LEVELS = 'scoring.criteria';
const levels = changed(soundLevels, {
  'circumstances.0.title': named('vùng khó khăn', 'difficult area'),
  'scoring.levels.1.title': named('Mức độ 2', 'Level 2'),
  [`${IN_LEVELS}.0.title`]: named('Người học', 'Learners'),
  [`${IN_LEVELS}.0.targets.0.title`]: named('Tỷ lệ', 'Share'),
  [`${IN_LEVELS}.0.targets.0.requirements.0.title`]: named('Người lớn học', 'Adults who learn'),
  [`${IN_LEVELS}.1.targets.0.requirements.1.steps.1.title`]: named('vừa', 'middling'),
  [`${IN_LEVELS}.1.targets.0.requirements.1.steps.2.title`]: named('cao', 'high'),
});
const districts = changed(levels, {
  [`${IN_LEVELS}.0.targets.0.requirements.0.baseEnds`]: '2025-06-30',
});
const ended = changed(points, { subjectsEnd: '2025-06-30' });

const ALL: Answers = {
  c1: 8.5,
  c2: true,
  c3: { count: 8, of: 10 },
  c4: 3,
  c5: { count: 1, of: 2 },
  p1: 5,
};
const school: AssessmentContext = { unitKinds: ['school'], circumstances: { difficult: false } };

const SETS = {
  points,
  byMark,
  unread,
  wholePoints,
  levels,
  districts,
  ended,
  soundOutline,
};

interface Case {
  /** What the reason is about. */
  what: string;
  set: keyof typeof SETS;
  changes?: Record<string, unknown>;
  answers: Answers;
  context: AssessmentContext;
  code: string;
  at: string | null;
  vi: string;
  en: string;
}
const cases = JSON.parse(
  readFileSync(new URL('reasons-said.json', import.meta.url), 'utf8'),
) as Case[];

const flat = (reason: AssessmentReason): AssessmentReason[] => [
  reason,
  ...(reason.children ?? []).flatMap(flat),
];

describe('a reason is said', () => {
  it.each(cases)(
    'of $what: $code',
    ({ set: name, changes = {}, answers, context, code, at, vi, en }) => {
      const set = changed<CriteriaSet>(SETS[name], changes);
      const { reason } = compileCriteriaSet(set).assess(answers, context);
      const found = flat(reason).find((one) => one.code === code && one.at === at);
      expect(
        found,
        flat(reason)
          .map((one) => `${one.code} ${one.at}`)
          .join(),
      ).toBeDefined();
      expect(assessmentReasonWords(set, found!, 'vi')).toBe(vi);
      expect(assessmentReasonWords(set, found!, 'en')).toBe(en);
    },
  );
});

describe('a step is said', () => {
  it.each<[CriteriaSet, Answers, AssessmentContext, vi: string[], en: string[]]>([
    [
      changed(byMark, { 'scoring.pass.atLeast': 46.5 }),
      { ...ALL, c1: 8 },
      school,
      ['Sáng kiến: thêm 4 điểm, lên 10', 'Đọc sách: thêm 3,5 điểm, lên 8,5'],
      ['New ideas: 4 more, to 10', 'Reading: 3.5 more, to 8.5'],
    ],
    [points, { ...ALL, p1: 3 }, school, ['Số lớp: còn thiếu 2'], ['Classes: 2 more needed']],
    [
      levels,
      { r1: { count: 30, of: 100 }, r2: false, r3: 'none', r4: 'low', r5: { now: 1, before: 1 } },
      school,
      [
        'Người lớn học: còn thiếu 20',
        'x: cần có',
        'x: cần đạt mức độ 1',
        'x: cần đạt vừa',
        'x: cần đạt tăng so với năm trước',
      ],
      [
        'Adults who learn: 20 more needed',
        'x: to be done',
        'x: must reach level 1',
        'x: must reach middling',
        'x: must reach above the year before',
      ],
    ],
  ])('%#', (set, answers, context, vi, en) => {
    const { improvements } = compileCriteriaSet(set).assess(answers, context).whatItTakes;
    expect(improvements.map((one) => stepWords(set, one, 'vi'))).toEqual(vi);
    expect(improvements.map((one) => stepWords(set, one, 'en'))).toEqual(en);
  });

  it('of a circumstance that is to be told', () => {
    const { answers } = compileCriteriaSet(byMark).assess(
      { ...ALL, c2: false },
      { unitKinds: ['school'] },
    ).whatItTakes;
    expect(answers.map((one) => stepWords(byMark, one, 'vi'))).toEqual(['vùng khó khăn: cần có']);
  });
});

describe('the name of an id', () => {
  it.each<
    [CriteriaSet, id: string, kind: 'level' | 'criterion' | 'target' | undefined, vi: string]
  >([
    [points, 'c1', undefined, 'Tự học'],
    [points, 'p1', undefined, 'Số lớp'],
    [points, 'good', undefined, 'Tốt'],
    [points, 'rest', undefined, 'Chưa đạt'],
    [points, 'difficult', undefined, 'vùng khó khăn'],
    [points, 'school', undefined, 'trường học'],
    [points, 'total', undefined, 'Tổng điểm'],
    [points, 'none', undefined, 'chưa đạt mức độ nào'],
    [points, 'unclassed', undefined, 'không có loại theo câu chữ của văn bản'],
    [points, 'q', undefined, 'q'],
    [points, 'c1', 'criterion', 'Tự học'],
    [levels, '2', undefined, 'Mức độ 2'],
    [levels, '2', 'level', 'Mức độ 2'],
    [levels, '2', 'criterion', '2'],
    [levels, 'k1', 'criterion', 'Người học'],
    [levels, 'k1-1', 'target', 'Tỷ lệ'],
    [levels, 'k1-1', undefined, 'Tỷ lệ'],
    [levels, 'r1', undefined, 'Người lớn học'],
    [levels, 'difficult', undefined, 'vùng khó khăn'],
    [soundOutline, 'difficult', undefined, 'x'],
  ])('%#: %s', (set, id, kind, vi) => {
    expect(nameOf(set, id, 'vi', kind)).toBe(vi);
  });

  it('in English', () => {
    expect(['total', 'none', 'unclassed', 'c1'].map((id) => nameOf(points, id, 'en'))).toEqual([
      'Total',
      'no level',
      'no class by the letter of the text',
      'Own study',
    ]);
  });
});
