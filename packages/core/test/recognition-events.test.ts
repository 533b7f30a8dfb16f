import type { RecognitionCandidate, RecognitionEvent } from '@khuyenhoc/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyRecognitionEvent,
  recognitionFindingWords,
  newRecognition,
  type RecognitionFaultCode,
  recognitionFaultWords,
  recognitionStageWords,
  replayRecognition,
  stageOn,
} from '../src/index.js';
import {
  commune,
  decided,
  district,
  event,
  family,
  filed,
  procedures,
  reviewed,
  scored,
} from './recognition.js';

const somebody = { authority: { office: 'anybody', name: 'Ai đó' } };
const first = [
  scored('2025-01-20', 2024),
  filed('2025-02-20', '1'),
  reviewed('2025-03-10'),
  decided('recognised', '2025-03-25'),
];
const second = [scored('2026-01-15', 2025), reviewed('2026-02-01'), filed('2026-03-26', '2')];
const story = [
  ...first,
  event('evidence-attached', '2025-04-02', { title: 'Ảnh' }),
  ...second,
  decided('upgraded', '2026-04-20', { level: '2', ...somebody }),
  event('withdrawn', '2027-01-05', { reason: 'Sai hồ sơ' }),
  scored('2027-06-01', 2026),
  event('refused', '2027-07-01', { reason: 'Chưa đạt 5.1' }),
];
const at = (who: RecognitionCandidate, events: RecognitionEvent[], until?: string) =>
  replayRecognition(who, events, procedures, until);

describe('the way to a title', () => {
  it.each([
    ['2025-01-19', 'new'],
    ['2025-01-20', 'self-assessed'],
    ['2025-02-20', 'filed'],
    ['2025-03-10', 'reviewed'],
    ['2025-03-25', 'recognised'],
    ['2026-02-01', 'recognised'],
    ['2026-12-31', 'recognised'],
    ['2027-01-05', 'withdrawn'],
    ['2027-06-01', 'self-assessed'],
    ['2027-07-01', 'refused'],
  ] as const)('on %s: %s', (until, stage) => {
    const { state, fault } = at(commune, story, until);
    expect(fault).toBeNull();
    expect(stageOn(state, until)).toBe(stage);
    expect(recognitionStageWords(stage, 'vi')).not.toBe(recognitionStageWords(stage, 'en'));
  });

  it.each([
    ['2028-03-25', 'recognised'],
    ['2028-12-31', 'recognised'],
    ['2029-01-01', 'lapsed'],
  ] as const)('without a new decision, on %s: %s', (on, stage) => {
    expect(stageOn(at(commune, first).state, on)).toBe(stage);
  });

  it('has a trail of what each event changed', () => {
    const { trail } = at(commune, story, '2025-04-02');
    expect(trail.at(-1)?.patches).toEqual([
      { op: 'add', path: ['evidence', 0], value: story[4] },
      { op: 'replace', path: ['on'], value: '2025-04-02' },
    ]);
  });

  it('keeps earlier titles, and counts the wait from the first decision at a level', () => {
    const again = [
      ...first,
      scored('2026-01-15', 2025),
      reviewed('2026-02-01'),
      decided('re-recognised', '2026-02-10', somebody),
      ...second.map((one) => ({ ...one, on: '2026-04-01' })),
    ];
    const { state, fault } = at(commune, again);
    expect(fault).toBeNull();
    expect(state.earlier).toHaveLength(1);
    expect(state.recognition?.levelSince).toBe('2025-03-25');
  });

  it('lets a family be recognised year by year, as no text says how long its title lasts', () => {
    const year = (on: number) => [
      event('registered', `${on}-01-10`, { year: on }),
      scored(`${on}-11-01`, on),
      reviewed(`${on}-11-20`, null),
      decided('recognised', `${on}-12-10`, { level: null }),
    ];
    const { state, fault } = at(family, [...year(2022), ...year(2023)]);
    expect(fault).toBeNull();
    expect(state.recognition?.validity).toEqual({ known: false });
    expect(stageOn(state, '2030-01-01')).toBe('recognised');
  });
});

const recognised = (on: string, more: object = {}) => decided('recognised', on, more);
const REFUSED: [
  RecognitionFaultCode,
  RecognitionCandidate,
  RecognitionEvent[],
  RecognitionEvent,
][] = [
  ['recognition-out-of-order', commune, first, scored('2025-03-24', 2025)],
  [
    'registered-twice',
    family,
    [event('registered', '2026-01-01', { year: 2026 })],
    event('registered', '2026-02-01', { year: 2026 }),
  ],
  ['review-before-self-assessment', commune, [], reviewed('2025-01-01')],
  ['filed-before-self-assessment', commune, [], filed('2025-01-01')],
  ['council-even', commune, first.slice(0, 2), reviewed('2025-03-10', 6)],
  ['council-too-small', commune, first.slice(0, 2), reviewed('2025-03-10', 3)],
  ['nothing-to-refuse', commune, [], event('refused', '2025-01-01', { reason: null })],
  [
    'decision-number-missing',
    commune,
    first.slice(0, 3),
    recognised('2025-03-25', { number: null }),
  ],
  ['authority-missing', commune, first.slice(0, 3), recognised('2025-03-25', { authority: null })],
  ['authority-not-competent', commune, first.slice(0, 3), recognised('2025-03-25', somebody)],
  ['subject-gone', district, [], recognised('2025-07-01', somebody)],
  ['level-unknown', commune, first.slice(0, 3), recognised('2025-03-25', { level: 'good' })],
  [
    'registered-is-not-recognised',
    family,
    [event('registered', '2026-01-01', { year: 2026 })],
    recognised('2026-12-01', { level: null }),
  ],
  ['not-reviewed', commune, first.slice(0, 2), recognised('2025-03-25')],
  [
    'review-not-in-favour',
    commune,
    [scored('2025-01-20', 2024), reviewed('2025-03-10', 5, 'not-proposed')],
    recognised('2025-03-25'),
  ],
  ['round-refused', commune, story, recognised('2027-08-01')],
  ['already-recognised', commune, first, recognised('2025-05-01')],
  ['never-recognised', commune, first.slice(0, 3), decided('re-recognised', '2025-03-25')],
  ['not-recognised-now', commune, [], event('withdrawn', '2025-01-01', { reason: null })],
  ['not-recognised-now', commune, first, event('withdrawn', '2029-01-01', { reason: null })],
  ['not-higher', commune, [...first, ...second], decided('upgraded', '2026-04-20', somebody)],
  ['upgrade-too-soon', commune, [...first, ...second.slice(0, 2)], filed('2026-03-24', '2')],
];

describe('an event that does not fit', () => {
  it.each(REFUSED)('is refused: %s', (code, who, before, refused) => {
    expect(at(who, before).fault).toBeNull();
    const { state, fault } = at(who, [...before, refused]);
    expect(fault?.code).toBe(code);
    expect(state).toEqual(at(who, before).state);
    const [vi, en] = [recognitionFaultWords(fault!, 'vi'), recognitionFaultWords(fault!, 'en')];
    expect(vi).toMatch(/: \p{L}/u);
    expect(en).not.toBe(vi);
    expect(vi + en).not.toMatch(/undefined|\?/);
  });

  it('never changes the state, whatever the order', () => {
    const extra = [event('registered', '2025-01-02', { year: 2024 }), recognised('2026-05-01')];
    const any = fc.shuffledSubarray([...story, ...extra]);
    fc.assert(
      fc.property(any, fc.constantFrom(commune, family, district), (events, who) => {
        let state = newRecognition(who);
        for (const one of events) {
          const before = structuredClone(state);
          const result = applyRecognitionEvent(state, one, procedures);
          expect(state).toEqual(before);
          if (result.ok) state = result.state;
          if (stageOn(state, one.on) === 'recognised') {
            expect(state.recognition?.decision.number).not.toBeNull();
          }
        }
        const { trail } = at(who, events);
        const again = at(
          who,
          trail.map((entry) => entry.event),
        );
        expect(again.fault).toBeNull();
      }),
    );
  });
});

describe('what refuses nothing is said', () => {
  const found = (who: RecognitionCandidate, events: RecognitionEvent[]) => {
    const { state, fault } = at(who, events);
    expect(fault).toBeNull();
    return state.findings.map((one) => one.code);
  };
  const until = (on: string) => [scored('2025-01-20', 2024), filed(on, '1'), reviewed(on)];
  const unreasoned = event('refused', '2025-03-01', { reason: null });

  it.each([
    ['in time', commune, first, []],
    ['the last day', commune, [scored('2025-01-20', 2024), filed('2025-02-27')], []],
    ['the day named', commune, [scored('2025-01-20', 2024), filed('2025-02-28')], ['filed-late']],
    ['by the act', commune, [...until('2025-02-20'), recognised('2025-03-30')], []],
    [
      'by one portal',
      commune,
      [...until('2025-02-20'), recognised('2025-05-30')],
      ['late-by-one-reading'],
    ],
    ['by none', commune, [...until('2025-02-20'), recognised('2025-05-31')], ['decided-late']],
    ['the last day of the districts', commune, [recognised('2025-06-30')], ['steps-not-recorded']],
    [
      'the day after',
      commune,
      [recognised('2025-07-01', somebody)],
      ['authority-unknown', 'steps-not-recorded'],
    ],
    [
      'who',
      commune,
      [
        ...until('2025-02-20'),
        recognised('2025-03-25', { authority: { office: null, name: 'x' } }),
      ],
      ['office-not-told'],
    ],
    [
      'how many',
      commune,
      [scored('2025-01-20', 2024), reviewed('2025-02-01', null)],
      ['council-not-told'],
    ],
    ['why', commune, [scored('2025-01-20', 2024), unreasoned], ['refusal-without-reason']],
    ['registered', family, [scored('2026-11-01', 2026)], ['registration-not-recorded']],
    [
      'filed',
      commune,
      [scored('2025-01-20', 2024), reviewed('2025-02-01'), recognised('2025-03-01')],
      ['filing-not-recorded'],
    ],
    ['no procedure', commune, [recognised('2014-12-31')], ['procedure-unknown']],
  ] as const)('%s', (_, who, events, codes) => {
    const all = found(who, [...events]);
    expect(all).toEqual(codes);
    for (const code of all)
      expect(recognitionFindingWords(code, 'vi')).not.toBe(recognitionFindingWords(code, 'en'));
  });
});
