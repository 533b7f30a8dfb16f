import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  competentOn,
  nextSteps,
  procedureDeadlines,
  procedureFor,
  recognitionRates,
  recognitionRateWords,
  recognitionValidity,
  replayRecognition,
} from '../src/index.js';
import { dayBefore } from '../src/time/day-before.js';
import {
  commune,
  decided,
  event,
  family,
  procedure,
  procedures,
  reviewed,
  scored,
} from './recognition.js';

const COMMUNE = procedure('learning-community-commune-25-2023');

describe('the procedure of a day', () => {
  it.each([
    ['learning-community', 'commune', '2015-01-24', 'not-in-force'],
    ['learning-community', 'commune', '2024-02-11', 'learning-community-commune-44-2014'],
    ['learning-community', 'commune', '2024-02-12', 'learning-community-commune-25-2023'],
    ['learning-community', 'district', '2025-06-30', 'learning-community-district-25-2023'],
    ['learning-community', 'district', '2025-07-01', 'subjects-ended'],
    ['learning-unit', 'district-unit', '2020-09-20', 'not-in-force'],
    ['learning-unit', 'province-unit', '2024-01-25', 'learning-unit-province-22-2020'],
    ['learning-unit', 'province-unit', '2024-01-26', 'learning-unit-province-24-2023'],
    ['learning-family', 'household', '2030-01-01', 'learning-family-association'],
    ['learning-family', 'commune', '2030-01-01', 'none-listed'],
  ])('%s, %s on %s: %s', (model, scope, on, expected) => {
    const found = procedureFor(procedures, model, scope, on);
    expect(found.ok ? found.procedure.id : found.why).toBe(expected);
  });

  it.each([
    ['learning-community-commune-25-2023', '2025-06-30', 'district-education-office-head'],
    ['learning-community-commune-25-2023', '2025-07-01', null],
    ['learning-community-province-25-2023', '2026-01-01', 'education-minister'],
    ['learning-unit-district-24-2023', '2025-07-01', null],
    ['learning-unit-province-24-2023', '2026-01-01', 'province-peoples-committee-chair'],
    ['learning-citizen-association', '2026-01-01', null],
  ])('%s on %s is decided by %s', (id, on, office) => {
    const step = procedure(id).steps.find((one) => one.id === 'recognised');
    const found = competentOn(step!.by, on);
    expect(found.known ? found.office : null).toBe(office);
  });
});

describe('deadlines', () => {
  const of = (id: string, year: number) =>
    procedureDeadlines(procedure(id), year).map((one) =>
      one.kind === 'day' ? one.last : one.kind === 'working-days' ? one.days : null,
    );

  it.each([
    ['learning-community-commune-25-2023', 2024, [null, '2025-02-27', null, '2025-03-30']],
    ['learning-community-district-25-2023', 2024, [null, '2025-04-29', null, '2025-05-30']],
    ['learning-community-province-25-2023', 2024, [null, '2025-07-30', null, 20]],
    ['learning-unit-province-24-2023', 2025, [null, '2026-01-14', null, '2026-02-14']],
    ['learning-unit-district-22-2020', 2021, [null, '2022-03-31', null]],
    ['learning-community-commune-44-2014', 2020, ['2020-12-31', null, 10, 5]],
    ['learning-family-association', 2026, [null, null, null, null]],
  ])('%s for %i', (id, year, expected) => {
    expect(of(id, year)).toEqual(expected);
  });

  it('keep the reading of the portal beside that of the act', () => {
    const decision = procedureDeadlines(COMMUNE, 2024).at(-1);
    expect(decision).toMatchObject({ last: '2025-03-30', outliers: [{ last: '2025-05-30' }] });
  });
});

describe('how long a recognition holds', () => {
  it.each([
    [COMMUNE, '2024-03-20', '2027-03-20', '2027-12-31'],
    [COMMUNE, '2024-02-29', '2027-02-28', '2027-12-31'],
    [COMMUNE, '2024-12-31', '2027-12-31', '2027-12-31'],
    [procedure('learning-community-district-25-2023'), '2025-05-20', '2025-06-30', '2028-12-31'],
  ])('%#', (one, on, certainlyUntil, possiblyUntil) => {
    const validity = recognitionValidity(one, on);
    expect(validity).toEqual({ known: true, certainlyUntil, possiblyUntil });
  });

  it.each(['learning-family-association', 'learning-community-commune-44-2014'])(
    'is not known: %s',
    (id) => {
      expect(recognitionValidity(procedure(id), '2022-01-01')).toEqual({ known: false });
    },
  );
});

it('dates step as the calendar does', () => {
  const day = fc.date({
    min: new Date('1990-01-01'),
    max: new Date('2100-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, fc.integer({ min: -40, max: 40 }), (date, months) => {
      const text = date.toISOString().slice(0, 10);
      const before = new Date(Date.parse(text) - 86_400_000).toISOString().slice(0, 10);
      expect(dayBefore(text)).toBe(before);
      const moved = addMonths(text, months);
      const index = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
      expect(index(moved) - index(text)).toBe(months);
      expect(new Date(moved).toISOString().slice(0, 10)).toBe(moved);
    }),
  );
});

it('next steps are those not taken', () => {
  const state = (events: ReturnType<typeof event>[]) =>
    replayRecognition(commune, events, procedures).state;
  const ids = (events: ReturnType<typeof event>[]) =>
    nextSteps(COMMUNE, state(events).round).map((one) => one.id);
  expect(ids([])).toEqual(['self-assessed', 'filed', 'reviewed', 'recognised']);
  expect(ids([scored('2025-01-01', 2024), reviewed('2025-01-02')])).toEqual([
    'filed',
    'recognised',
  ]);
});

describe('rates', () => {
  const registered = event('registered', '2026-01-10', { year: 2026 });
  const won = decided('recognised', '2026-12-01', { level: null });
  const PATHS = {
    registered: [registered],
    scored: [registered, scored('2026-11-01', 2026)],
    won: [registered, scored('2026-11-01', 2026), reviewed('2026-11-20'), won],
    unregistered: [won],
  };
  const state = (path: keyof typeof PATHS) =>
    replayRecognition(family, PATHS[path], procedures).state;
  const MADE = {
    registered: state('registered'),
    scored: state('scored'),
    won: state('won'),
    unregistered: state('unregistered'),
  };
  const states = (paths: readonly (keyof typeof PATHS)[]) => paths.map((path) => MADE[path]);
  const rate = (result: ReturnType<typeof recognitionRates>, id: string) =>
    result.rates.find((one) => one.id === id)!;

  it('only coverage is held against targets, and registered is not recognised', () => {
    const result = recognitionRates(states(['registered', 'registered']), 2, '2026-12-31');
    expect(rate(result, 'registration').count).toEqual({ min: 2, max: 2 });
    expect(rate(result, 'coverage').count).toEqual({ min: 0, max: 0 });
    const comparable = result.rates.filter((one) => one.comparableWithTargets);
    expect(comparable.map((one) => one.id)).toEqual(['coverage']);
    expect(recognitionRateWords('coverage', 'vi')).toBe('tỷ lệ được công nhận so với tổng số');
  });

  it('count a title of unknown validity as a range', () => {
    const result = recognitionRates(states(['won', 'scored']), 10, '2027-06-30');
    expect(rate(result, 'coverage')).toMatchObject({ count: { min: 0, max: 1 }, of: 10 });
  });

  it('count one year when asked', () => {
    const result = recognitionRates(states(['won', 'scored']), 10, '2027-06-30', 2025);
    expect(rate(result, 'registration').count.max).toBe(0);
    expect(result.identityHolds).toBe(false);
  });

  it('coverage = registration × success exactly when all recognised were registered', () => {
    // Their validity is known, so that the lower end is not always 0.
    const certain = replayRecognition(
      commune,
      [
        event('registered', '2024-05-01', { year: 2024 }),
        scored('2025-01-20', 2024),
        reviewed('2025-02-01'),
        decided('recognised', '2025-03-01'),
      ],
      procedures,
    ).state;
    const path = fc.constantFrom(...(Object.keys(PATHS) as (keyof typeof PATHS)[]));
    fc.assert(
      fc.property(fc.array(path, { maxLength: 30 }), fc.nat(5), fc.nat(50), (paths, n, more) => {
        const all = [...states(paths), ...Array.from({ length: n }, () => certain)];
        const result = recognitionRates(all, all.length + more, '2026-12-31');
        const [registration, success, coverage] = ['registration', 'success', 'coverage'].map(
          (id) => rate(result, id),
        );
        expect(result.identityHolds).toBe(!paths.includes('unregistered'));
        for (const end of ['min', 'max'] as const) {
          const left =
            BigInt(coverage!.count[end]!) * BigInt(registration!.of) * BigInt(success!.of);
          const right =
            BigInt(registration!.count[end]!) * BigInt(success!.count[end]!) * BigInt(coverage!.of);
          if (result.identityHolds) expect(left).toBe(right);
        }
        expect(coverage!.count.max! - success!.count.max!).toBe(result.unregistered.max);
      }),
    );
  });
});
