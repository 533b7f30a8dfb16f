import type { AgreementEvent } from '@khuyenhoc/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEvent,
  calendarWords,
  type FaultCode,
  faultWords,
  programmeCalendar,
  newLifeCycle,
  phaseOn,
  replay,
} from '../src/index.js';
import { agreement } from './example.js';

let count = 0;
const event = (type: AgreementEvent['type'], on: string, more: object = {}): AgreementEvent =>
  ({ type, id: `e${++count}`, on, document: null, ...more }) as unknown as AgreementEvent;
const review = (on: string, kind: string, scope: string, from: string, to: string) =>
  event('reviewed', on, { review: kind, scope, span: { from, to } });
const youth = { id: 'hoi-moi', name: { vi: 'Hội mới', en: 'New' }, type: 'x', role: 'partner' };

const signed = event('signed', '2022-11-23');
const story = [
  event('drafted', '2022-10-01'),
  signed,
  event('entered-into-force', '2022-11-23'),
  event('yearly-plan-adopted', '2023-01-15', { year: 2023 }),
  review('2023-07-10', 'interim', 'half-year', '2023-01-01', '2023-06-30'),
  review('2024-01-10', 'final', 'year', '2023-01-01', '2023-12-31'),
  event('amended', '2024-02-01', { change: 'Thêm chỉ tiêu' }),
  event('party-succeeded', '2025-03-01', { party: 'dang-uy-khoi', by: youth }),
  review('2030-12-20', 'final', 'whole-period', '2021-01-01', '2030-12-31'),
  event('renewed', '2031-01-05', { until: 2035 }),
  event('lapsed', '2031-06-01'),
];

describe('the life of an agreement', () => {
  it.each([
    ['2022-09-30', 'new'],
    ['2022-10-31', 'drafted'],
    ['2022-11-23', 'in-force'],
    ['2030-12-20', 'closed'],
    ['2031-01-05', 'in-force'],
    ['2031-06-01', 'lapsed'],
  ])('on %s: %s', (until, phase) => {
    const { state, fault } = replay(agreement, story, until);
    expect(fault).toBeNull();
    expect(state.phase).toBe(phase);
  });

  it('keeps who was a party when, and who came after', () => {
    const { parties } = replay(agreement, story).state;
    expect(parties.find((term) => term.party.id === 'dang-uy-khoi')).toMatchObject({
      to: '2025-03-01',
      succeededBy: 'hoi-moi',
    });
    expect(parties.at(-1)).toMatchObject({ from: '2025-03-01', to: null });
    expect(replay(agreement, story, '2025-02-28').state.parties).toHaveLength(8);
  });

  it('has a trail of what each event changed', () => {
    const { trail } = replay(agreement, story, '2023-01-15');
    expect(trail.at(-1)?.patches).toEqual([
      { op: 'add', path: ['plans', 0], value: 2023 },
      { op: 'replace', path: ['on'], value: '2023-01-15' },
    ]);
  });

  it('leaves the earlier state as it was', () => {
    const before = newLifeCycle(agreement);
    const copy = structuredClone(before);
    applyEvent(before, signed);
    expect(before).toEqual(copy);
  });
});

const inForce = story.slice(0, 3);
const REFUSED: [FaultCode, AgreementEvent[], AgreementEvent][] = [
  ['out-of-order', inForce, event('yearly-plan-adopted', '2022-11-22', { year: 2022 })],
  ['wrong-phase', [], event('yearly-plan-adopted', '2022-11-24', { year: 2022 })],
  ['wrong-phase', inForce, event('signed', '2022-11-24')],
  ['wrong-phase', story, event('amended', '2031-07-01', { change: 'x' })],
  ['year-outside-period', inForce, event('yearly-plan-adopted', '2031-01-01', { year: 2031 })],
  ['plan-twice', story.slice(0, 4), event('yearly-plan-adopted', '2023-02-01', { year: 2023 })],
  [
    'review-outside-period',
    inForce,
    review('2023-01-01', 'final', 'year', '2020-01-01', '2020-12-31'),
  ],
  [
    'review-out-of-order',
    story.slice(0, 6),
    review('2024-02-01', 'final', 'year', '2022-01-01', '2022-12-31'),
  ],
  ['review-twice', story.slice(0, 6), { ...story[5]!, on: '2024-02-01' }],
  [
    'party-not-there',
    inForce,
    event('party-succeeded', '2023-01-01', { party: 'none', by: youth }),
  ],
  [
    'party-twice',
    inForce,
    event('party-succeeded', '2023-01-01', {
      party: 'so-gddt',
      by: { ...youth, id: 'dang-uy-khoi' },
    }),
  ],
  ['renewal-not-later', inForce, event('renewed', '2023-01-01', { until: 2030 })],
];

describe('an event that does not fit', () => {
  it.each(REFUSED)('is refused: %s', (code, before, refused) => {
    const { state, fault } = replay(agreement, [...before, refused]);
    expect(fault?.code).toBe(code);
    expect(state).toEqual(replay(agreement, before).state);
    expect(faultWords(fault!, 'vi')).toMatch(/: \p{L}/u);
    expect(faultWords(fault!, 'en')).not.toBe(faultWords(fault!, 'vi'));
  });

  it('never changes the state, whatever the order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(story), (events) => {
        const { state, trail, fault } = replay(agreement, events);
        const accepted = trail.map((entry) => entry.event);
        const again = replay(agreement, accepted);
        return again.fault === null && (fault === null) === (accepted.length === events.length)
          ? JSON.stringify(again.state) === JSON.stringify(state)
          : false;
      }),
    );
  });
});

describe('the phase without events on record', () => {
  it('is that of the signing which the agreement states', () => {
    const nothing = newLifeCycle(agreement);
    expect(phaseOn(agreement, nothing, '2022-11-22')).toBe('new');
    expect(phaseOn(agreement, nothing, '2022-11-23')).toBe('signed');
    expect(phaseOn(agreement, replay(agreement, story).state, '2031-06-01')).toBe('lapsed');
  });
});

describe('the calendar', () => {
  const on = '2024-08-01';
  const { state } = replay(agreement, story, on);
  const items = programmeCalendar(agreement, state, on);
  const of = (kind: string, year: number) =>
    items.find((item) => item.kind === kind && item.year === year);

  it('runs from the signing to the end of the period', () => {
    expect(items[0]?.day).toBe('2022-12-31');
    expect(items.at(-1)).toMatchObject({ year: 2030, day: '2030-12-31' });
    expect(items).toHaveLength(9 * 3);
  });

  it('knows what is done, not recorded and coming', () => {
    expect(of('yearly-plan', 2023)?.state).toBe('done');
    expect(of('interim-review', 2023)?.state).toBe('done');
    expect(of('yearly-review', 2022)?.state).toBe('not-recorded');
    expect(of('interim-review', 2024)?.state).toBe('not-recorded');
    expect(of('yearly-review', 2024)?.state).toBe('coming');
  });

  it('marks what rests on practice and not on the agreement', () => {
    expect(of('yearly-review', 2026)?.basis).toBe('agreement');
    expect(of('interim-review', 2026)?.basis).toBe('practice');
    expect(of('closing-review', 2030)?.basis).toBe('practice');
  });

  it('goes on after a renewal', () => {
    const later = replay(agreement, story, '2031-02-01').state;
    expect(programmeCalendar(agreement, later, '2031-02-01').at(-1)?.year).toBe(2035);
  });

  it('speaks', () => {
    expect(calendarWords(of('yearly-review', 2026)!, 'vi')).toBe('Tổng kết năm 2026');
    expect(calendarWords(of('closing-review', 2030)!, 'vi')).toBe(
      'Tổng kết cả giai đoạn (đến năm 2030)',
    );
  });
});
