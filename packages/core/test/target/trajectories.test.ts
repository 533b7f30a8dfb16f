import { describe, expect, it } from 'vitest';
import { type Interval, trajectory } from '../../src/index.js';
import { exact, instrument, target } from './example.js';

const ON = '2026-06-30';
const place = { code: '08', edition: 'vn-34-2026' };
const figure = (count: Interval, base: Interval, change: object = {}) => ({
  count,
  base,
  baseId: target().base,
  place: null,
  ...change,
});
describe('a trajectory', () => {
  const dated = (on: string, count: Interval, change: object = {}) => ({
    ...figure(count, exact(1000), change),
    on,
  });
  const run = (
    on: string,
    figures: ReturnType<typeof dated>[],
    of: object = {},
    law: object = {},
  ) => trajectory(target(of), instrument(law), figures, on, on);
  const verdicts = (...of: Parameters<typeof run>) =>
    run(...of).milestones.map(({ verdict }) => verdict);

  it('takes the newest figure of a year, in whatever order they come, and none of a later day', () => {
    const figures = [
      dated('2025-12-30', exact(401)),
      dated('2025-06-30', exact(399)),
      dated('2026-07-01', exact(900)),
      dated('2025-12-31', exact(998), { baseId: 'households-all' }),
    ];
    const found = run(ON, figures);
    expect(found.milestones[0]?.figure?.count).toEqual(exact(401));
    expect(found.now?.shortfall).toEqual(exact(199));
    expect(run('2026-07-01', figures).now?.verdict).toBe('met');
    expect(run('2025-12-30', figures).milestones[0]?.figure?.count).toEqual(exact(401));
  });

  it('has a verdict on a year from its last day', () => {
    const figures = [dated('2025-12-30', exact(400))];
    expect(verdicts('2025-12-30', figures)[0]).toBe('not-applicable');
    expect(verdicts('2025-12-31', figures)[0]).toBe('met');
  });

  it('has none on a year without rule, without figure of a text, or of one place', () => {
    const figures = [dated('2025-12-31', exact(400))];
    const [first] = target().milestones;
    expect(
      verdicts(ON, figures, {}, { inForce: { from: '2026-01-01', to: null }, issuedOn: null })[0],
    ).toBe('no-rule-in-force');
    expect(verdicts(ON, figures, { milestones: [{ ...first, percent: null }] })[0]).toBe(
      'undetermined',
    );
    expect(verdicts(ON, figures, { localisable: false })[0]).toBe('met');
    expect(
      verdicts(ON, [dated('2025-12-31', exact(400), { place })], { localisable: false })[0],
    ).toBe('not-applicable');
    expect(verdicts(ON, [dated('2025-12-31', exact(400), { place })])[0]).toBe('met');
  });

  it.each<[string, [string, Interval][], number | null, string]>([
    ['no figure', [], null, 'unknown'],
    ['one figure', [['2026-06-30', exact(450)]], null, 'unknown'],
    [
      'a year apart',
      [
        ['2025-06-30', exact(400)],
        ['2026-06-30', exact(438)],
      ],
      38,
      'behind',
    ],
    // 600 − 450 = 150 in 4 years: 38 a year.
    [
      'just enough',
      [
        ['2025-06-30', exact(412)],
        ['2026-06-30', exact(450)],
      ],
      38,
      'on-course',
    ],
    [
      'just short',
      [
        ['2025-06-30', exact(413)],
        ['2026-06-30', exact(450)],
      ],
      37,
      'behind',
    ],
    [
      'half a year apart',
      [
        ['2025-12-31', exact(400)],
        ['2026-06-30', exact(410)],
      ],
      20,
      'behind',
    ],
    [
      'on one day',
      [
        ['2026-06-30', exact(400)],
        ['2026-06-30', exact(450)],
      ],
      null,
      'unknown',
    ],
    [
      'hedged',
      [
        ['2025-06-30', exact(400)],
        ['2026-06-30', { min: 450, max: null }],
      ],
      null,
      'unknown',
    ],
    [
      'hedged before',
      [
        ['2025-06-30', { min: 1, max: 9 }],
        ['2026-06-30', exact(450)],
      ],
      null,
      'unknown',
    ],
    ['reached and hedged', [['2026-06-30', { min: 600, max: 700 }]], null, 'reached'],
    [
      'falling',
      [
        ['2025-06-30', exact(460)],
        ['2026-06-30', exact(450)],
      ],
      -10,
      'behind',
    ],
  ])('%s', (_name, figures, pace, course) => {
    const found = run(
      ON,
      figures.map(([on, count]) => dated(on, count)),
    );
    expect([found.pace, found.course]).toEqual([pace, course]);
  });

  it('leads nowhere after the last milestone', () => {
    const figures = [dated('2025-06-30', exact(400)), dated(ON, exact(450))];
    const found = run(ON, figures, { milestones: [] });
    expect([found.now?.verdict, found.pace, found.course]).toEqual([
      'no-rule-in-force',
      50,
      'unknown',
    ]);
  });

  it('may be on course or not where the base is known in part', () => {
    const of = (base: Interval) =>
      run(ON, [dated('2025-06-30', exact(400)), dated(ON, exact(450), { base })]).course;
    expect(of({ min: 900, max: 1000 })).toBe('on-course');
    expect(of({ min: 1000, max: 2000 })).toBe('unknown');
    expect(of({ min: 2000, max: 2500 })).toBe('behind');
    expect(of({ min: 1000, max: null })).toBe('unknown');
    expect(of({ min: 2000, max: null })).toBe('behind');
    // It may be reached already, so nothing is said of the way there.
    expect(of({ min: 700, max: 1000 })).toBe('unknown');
    // 38 a year is the least that is needed.
    const least = dated(ON, exact(450), { base: { min: 1000, max: 2000 } });
    expect(run(ON, [dated('2025-06-30', exact(412)), least]).course).toBe('unknown');
    expect(run(ON, [dated('2025-06-30', exact(413)), least]).course).toBe('behind');
  });
});
