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

type Case = [
  what: string,
  set: CriteriaSet,
  answers: Answers,
  context: AssessmentContext,
  code: string,
  at: string | null,
  vi: string,
  en: string,
];

const CASES: Case[] = [
  ['points', points, ALL, school, 'points', 'c1', '8,5 điểm', '8.5 points'],
  [
    'points that are open',
    changed(points, { 'scoring.floors': [] }),
    { ...ALL, c1: { atLeast: 2, atMost: 4.5 } },
    school,
    'points',
    'c1',
    '2–4,5 điểm',
    '2–4.5 points',
  ],
  [
    'a floor',
    points,
    { ...ALL, c1: 1.5 },
    school,
    'floor-broken',
    'c1',
    '1,5 điểm, dưới mức tối thiểu 2',
    '1.5 points, below the least of 2',
  ],
  [
    'a floor',
    points,
    { ...ALL, c1: null },
    school,
    'floor-open',
    'c1',
    '0–10 điểm, chưa rõ có đạt mức tối thiểu 2 không',
    '0–10 points; whether the least of 2 is kept is open',
  ],
  [
    'a mark',
    byMark,
    ALL,
    school,
    'total-reached',
    null,
    'tổng 39,5 điểm, đạt mức 30',
    'total 39.5 points, reaches 30',
  ],
  [
    'a mark',
    byMark,
    { ...ALL, c2: false },
    school,
    'total-short',
    null,
    'tổng 29,5 điểm, chưa đạt mức 30',
    'total 29.5 points, short of 30',
  ],
  [
    'a mark of two',
    byMark,
    { ...ALL, c2: false, c3: { count: 0, of: 10 } },
    { unitKinds: ['school'] },
    'total-short',
    null,
    'tổng 19,5 điểm, chưa đạt mức 25,5 hoặc 30',
    'total 19.5 points, short of 25.5 or 30',
  ],
  [
    'a mark',
    byMark,
    { ...ALL, c2: null },
    school,
    'total-open',
    null,
    'tổng 29,5–39,5 điểm, chưa rõ có đạt mức 30 không',
    'total 29.5–39.5 points; whether 30 is reached is open',
  ],
  [
    'a mark of two',
    byMark,
    { ...ALL, c2: false },
    { unitKinds: ['school'] },
    'circumstance-open',
    'difficult',
    'cần cho biết: vùng khó khăn (mức 25,5 hoặc 30)',
    'to be told: difficult area (25.5 or 30)',
  ],
  [
    'a mark that was not read',
    unread,
    ALL,
    school,
    'mark-unread',
    null,
    'tổng 39,5 điểm; chưa tìm thấy văn bản cho biết mức phải đạt',
    'total 39.5 points; no text that gives the pass mark was found',
  ],
  [
    'a class',
    points,
    ALL,
    school,
    'grade-reached',
    'fair',
    'tổng 39,5 điểm, đạt loại Khá trở lên',
    'total 39.5 points, class Fair or better',
  ],
  [
    'a class',
    points,
    ALL,
    { ...school, goal: 'good' },
    'total-short',
    'good',
    'tổng 39,5 điểm, chưa đạt mức 40',
    'total 39.5 points, short of 40',
  ],
  [
    'a class',
    points,
    { ...ALL, c1: null },
    { ...school, goal: 'good' },
    'total-open',
    'good',
    'tổng 31–41 điểm, chưa rõ có đạt mức 40 không',
    'total 31–41 points; whether 40 is reached is open',
  ],
  [
    'a total between two classes',
    wholePoints,
    ALL,
    school,
    'unclassed',
    'fair',
    'tổng 39,5 điểm nằm giữa hai loại: theo câu chữ của văn bản thì không có loại',
    'total 39.5 points falls between two classes: by the letter it has none',
  ],
  [
    'a criterion at 0',
    wholePoints,
    { ...ALL, c2: false },
    school,
    'zero-blocks',
    'fair',
    'tổng 29,5 điểm nhưng có tiêu chí bị điểm 0',
    'total 29.5 points, but a criterion is at 0',
  ],
  [
    'a criterion that may be at 0',
    wholePoints,
    { ...ALL, c2: null },
    school,
    'zero-open',
    'fair',
    'tổng 29,5–39,5 điểm, chưa rõ có tiêu chí nào bị điểm 0 không',
    'total 29.5–39.5 points; whether a criterion is at 0 is open',
  ],
  [
    'what must be there before points count',
    points,
    ALL,
    school,
    'precondition-met',
    'p1',
    'điều kiện đã có',
    'condition fulfilled',
  ],
  [
    'what must be there before points count',
    points,
    { ...ALL, p1: 4 },
    school,
    'precondition-failed',
    'p1',
    'điều kiện chưa có',
    'condition not fulfilled',
  ],
  [
    'what must be there before points count',
    points,
    { ...ALL, p1: 4 },
    {},
    'precondition-open',
    'p1',
    'điều kiện chưa rõ',
    'condition open',
  ],
  [
    'what is asked of others',
    points,
    ALL,
    { unitKinds: [] },
    'not-applicable',
    'p1',
    'không áp dụng với đơn vị này',
    'does not apply to this unit',
  ],
  [
    'no evidence',
    changed(points, { withoutEvidence: 'fails' }),
    ALL,
    { ...school, withoutEvidence: ['c1'] },
    'no-evidence',
    'c1',
    'không có minh chứng phù hợp',
    'no suitable evidence',
  ],
  [
    'subjects that are no more',
    ended,
    ALL,
    { ...school, periodTo: '2025-12-31' },
    'subjects-ended',
    null,
    'không tính được theo pháp luật hiện hành: đối tượng không còn sau ngày 30/06/2025',
    'not computable under the law in force: none of them exist after 2025-06-30',
  ],
  [
    'a day on which the set did not hold',
    points,
    ALL,
    { ...school, lawAsOf: '2025-01-01' },
    'set-not-in-force',
    null,
    'bộ tiêu chí không có hiệu lực vào 01/01/2025 (hiệu lực: 01/01/2020–31/12/2024)',
    'the set is not in force on 2025-01-01 (in force: 2020-01-01–2024-12-31)',
  ],
  [
    'a set that was not read',
    soundOutline,
    {},
    {},
    'set-unread',
    null,
    'chưa tìm được văn bản cho biết cách tính: không kết luận được',
    'no text that says how it is scored was found: nothing can be concluded',
  ],
  ['all of it', points, ALL, school, 'assessment', null, 'kết luận', 'conclusion'],
  ['a level', levels, {}, {}, 'level', '2', 'Mức độ 2', 'Level 2'],
  ['a criterion', levels, {}, {}, 'criterion', 'k1', 'Người học', 'Learners'],
  ['a target', levels, {}, {}, 'target', 'k1-1', 'Tỷ lệ', 'Share'],
  [
    'a share',
    levels,
    { r1: { count: 61, of: 100 } },
    school,
    'requirement-met',
    'r1',
    'đạt: 61/100 (yêu cầu 50%)',
    'met: 61/100 (asked: 50%)',
  ],
  [
    'a share',
    levels,
    { r1: { count: 30, of: 100 } },
    school,
    'requirement-not-met',
    'r1',
    'chưa đạt: 30/100 (yêu cầu 50%)',
    'not met: 30/100 (asked: 50%)',
  ],
  [
    'a share not known',
    levels,
    {},
    {},
    'requirement-open',
    'r1',
    'chưa có số liệu (yêu cầu 50% hoặc 40%)',
    'no data yet (asked: 50% or 40%)',
  ],
  [
    'a share that a circumstance decides',
    levels,
    { r1: { count: 45, of: 100 } },
    {},
    'circumstance-open',
    'difficult',
    'cần cho biết: vùng khó khăn (mức 50% hoặc 40%)',
    'to be told: difficult area (50% or 40%)',
  ],
  [
    'a base that is no more',
    districts,
    { r1: { count: 61, of: 100 } },
    { ...school, periodTo: '2025-12-31' },
    'base-ended',
    'r1',
    'không tính được theo pháp luật hiện hành: không còn cấp huyện làm cơ sở tính',
    'not computable under the law in force: its base, the districts, exists no more',
  ],
  ['a thing done', levels, { r2: true }, school, 'requirement-met', 'r2', 'đạt', 'met'],
  [
    'a thing not done',
    levels,
    { r2: false },
    school,
    'requirement-not-met',
    'r2',
    'chưa đạt',
    'not met',
  ],
  [
    'a standard',
    levels,
    { r3: '2' },
    school,
    'requirement-met',
    'r3',
    'đạt: mức độ 2 (yêu cầu mức độ 1)',
    'met: level 2 (asked: level 1)',
  ],
  [
    'a standard',
    levels,
    { r3: 'none' },
    school,
    'requirement-not-met',
    'r3',
    'chưa đạt: chưa đạt mức độ nào (yêu cầu mức độ 1)',
    'not met: no level (asked: level 1)',
  ],
  [
    'a scale',
    levels,
    { r4: 'high' },
    school,
    'requirement-met',
    'r4',
    'đạt: cao (yêu cầu vừa)',
    'met: high (asked: middling)',
  ],
  [
    'a change',
    levels,
    { r5: { now: 12.5, before: 12 } },
    school,
    'requirement-met',
    'r5',
    'đạt: 12 → 12,5 (yêu cầu tăng so với năm trước)',
    'met: 12 → 12.5 (asked: above the year before)',
  ],
  [
    'a change',
    changed(levels, { [`${IN_LEVELS}.1.targets.0.requirements.2.direction`]: 'below' }),
    { r5: { now: 12.5, before: 12 } },
    school,
    'requirement-not-met',
    'r5',
    'chưa đạt: 12 → 12,5 (yêu cầu giảm so với năm trước)',
    'not met: 12 → 12.5 (asked: below the year before)',
  ],
];

const flat = (reason: AssessmentReason): AssessmentReason[] => [
  reason,
  ...(reason.children ?? []).flatMap(flat),
];

describe('a reason is said', () => {
  it.each(CASES)('of %s', (_, set, answers, context, code, at, vi, en) => {
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
  });
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
