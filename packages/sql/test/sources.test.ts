import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeSummaries, type Summary } from '@khuyenhoc/core';
import { criteriaSets, placeEditions } from '@khuyenhoc/rulebook';
import type { CriteriaSet } from '@khuyenhoc/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AnswerColumns,
  ansi,
  compileFaultWords,
  compileRollUp,
  compileScore,
  duckdb,
  postgres,
  type RollUpRequest,
  type ScoreRequest,
} from '../src/index.js';
import { type Engine, fill, openDuckdb } from './engines.js';

const setOf = (id: string): CriteriaSet => criteriaSets.find((one) => one.id === id)!;
const citizen = setOf('learning-citizen-244');
const IDS = Array.from({ length: 10 }, (_, i) => String(i + 1));
// A name that ends the quotes and the statement, if nobody takes care.
const HOSTILE = `x"; DROP TABLE people; --`;

const folder = mkdtempSync(join(tmpdir(), 'kh-sql-'));
let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdb();
  await fill(engine, 'people', {
    columns: [
      { name: HOSTILE, type: 'VARCHAR' },
      { name: 'tỉnh', type: 'VARCHAR' },
      { name: 'xã', type: 'VARCHAR' },
      ...IDS.map((id) => ({ name: `c${id}`, type: 'INTEGER' })),
    ],
    rows: [
      ['a', '08', 'A', 9, 9, 9, 9, 9, 9, 9, 9, 9, 9],
      ["b'; --", '08', 'A', 9, 9, 9, 9, 9, 9, 9, 9, 9, 4],
      ['c', '08', 'Ấ'.normalize('NFD'), 9, 9, 9, 9, 9, 9, 9, 9, 9, null],
      ['d', '08', 'Ấ', 9, 9, 9, 9, 9, 9, 9, 9, 9, 11],
      ['e', '24', 'C', 9, 9, 9, 9, 9, 9, 9, 9, 9, 9],
    ],
  });
  await fill(engine, 'expected', {
    columns: [
      { name: 'tỉnh', type: 'VARCHAR' },
      { name: 'xã', type: 'VARCHAR' },
      { name: 'hộ', type: 'INTEGER' },
    ],
    rows: [
      ['08', 'A', 4],
      ['08', 'Ấ', 2],
      ['08', 'B', 7],
    ],
  });
  await engine.run(`COPY people TO '${join(folder, 'people.parquet')}' (FORMAT parquet)`);
  await engine.run(`COPY people TO '${join(folder, 'people.csv')}' (FORMAT csv)`);
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

const columns = (type?: 'text' | 'integer'): Record<string, AnswerColumns> =>
  Object.fromEntries(IDS.map((id) => [id, { column: `c${id}`, ...(type && { type }) }]));
const table = { kind: 'table', path: ['people'] } as const;

async function rows(request: Partial<ScoreRequest>): Promise<string[]> {
  const score = compileScore(
    { from: table, keys: [HOSTILE], sets: [{ set: citizen, columns: columns() }], ...request },
    duckdb,
  );
  if (!score.ok) throw new Error(JSON.stringify(score.faults));
  const found = await engine.query(score.sql, score.parameters);
  return found
    .map((one) =>
      [HOSTILE, 'verdict', 'points_min', 'points_max', 'fault'].map((key) => one[key]).join(' '),
    )
    .sort();
}

const SCORES = [
  'a 2 9000 9000 false',
  "b'; -- 0 8500 8500 false",
  'c 1 8100 9100 false',
  'd 1 8100 9100 true',
  'e 2 9000 9000 false',
];

describe('rows come from', () => {
  it.each([
    ['a table', {}],
    ['a table, as whole numbers', { sets: [{ set: citizen, columns: columns('integer') }] }],
    ['Parquet', { from: { kind: 'files', format: 'parquet', paths: [join(folder, '*.parquet')] } }],
    [
      'CSV, cell by cell',
      {
        from: { kind: 'files', format: 'csv', paths: [join(folder, 'people.csv')] },
        sets: [{ set: citizen, columns: columns('text') }],
      },
    ],
  ] as [string, Partial<ScoreRequest>][])('%s', async (_, request) => {
    expect(await rows(request)).toEqual(SCORES);
  });
});

describe('a roll-up by place', () => {
  const request: RollUpRequest = {
    from: table,
    by: ['tỉnh', 'xã'],
    sets: [{ set: citizen, columns: columns() }],
    expected: {
      from: { kind: 'table', path: ['expected'] },
      places: ['tỉnh', 'xã'],
      units: 'hộ',
    },
  };
  const counted = async (asked: RollUpRequest) => {
    const rollUp = compileRollUp(asked, duckdb);
    if (!rollUp.ok) throw new Error(JSON.stringify(rollUp.faults));
    return { rollUp, found: await engine.query(rollUp.sql, rollUp.parameters) };
  };

  it('sets the units beside those expected, lists places that sent nothing, and joins one name', async () => {
    const { found } = await counted(request);
    const said = found.map((one) =>
      ['tỉnh', 'xã', 'units', 'meets', 'undetermined', 'faults', 'expected'].map((key) => one[key]),
    );
    expect(said.sort()).toEqual([
      ['08', 'A', 2, 1, 0, 0, 4],
      ['08', 'B', 0, 0, 0, 0, 7],
      ['08', 'Ấ', 2, 0, 2, 1, 2],
      ['24', 'C', 1, 1, 0, 0, null],
    ]);
  });

  it('of communes adds up to that of provinces by core’s own merging', async () => {
    const { rollUp, found } = await counted(request);
    const { from, sets } = request;
    const whole = await counted({ from, sets, by: ['tỉnh'] });
    const summary = (row: (typeof found)[number]): Summary => ({
      rules: rollUp.rules,
      places: [{ code: String(row['xã'] ?? row['tỉnh']), edition: 'vn-34-2025' }],
      counts: Object.fromEntries(rollUp.counts.map((one) => [one.name, Number(row[one.column])])),
    });
    const merged = found
      .filter((one) => one['tỉnh'] === '08')
      .map(summary)
      .reduce((all, one) => {
        const both = mergeSummaries(placeEditions, all, one);
        if (!both.ok) throw new Error(both.code);
        return both.summary;
      });
    const province = whole.found.find((one) => one['tỉnh'] === '08')!;
    expect(merged.counts).toEqual(summary(province).counts);
    expect(whole.rollUp.rules).toBe(rollUp.rules);
  });
});

describe('the language', () => {
  it.each([duckdb, postgres, ansi])(
    'of $name has no division, rounding, fraction or clock',
    (dialect) => {
      for (const set of criteriaSets) {
        const score = compileScore(
          { from: table, keys: [HOSTILE], sets: [{ set, columns: {} }], on: 'd' },
          dialect,
        );
        if (!score.ok) throw new Error(JSON.stringify(score.faults));
        const bare = score.sql.replaceAll(/"([^"]|"")*"|'([^']|'')*'/g, '');
        expect(bare).not.toMatch(/\/|ROUND|NOW|CURRENT|\d\.\d|FLOAT|DOUBLE|REAL|ORDER BY/i);
        expect(bare).not.toContain('DROP');
      }
    },
  );

  it.each<[string, Partial<ScoreRequest>, string]>([
    [
      'an answer that the set does not ask',
      { sets: [{ set: citizen, columns: { '11': 'c' } }] },
      'answer-unknown',
    ],
    [
      'a share where points are asked',
      { sets: [{ set: citizen, columns: { '1': { count: 'a', of: 'b' } } }] },
      'answer-shape',
    ],
    ['a goal that there is not', { goal: 'best' }, 'goal-unknown'],
    ['a key that is called as a result', { keys: ['verdict'] }, 'name-taken'],
    [
      'a table that is called as a step',
      { from: { kind: 'table', path: ['kh_score'] } },
      'name-taken',
    ],
    [
      'versions without a day',
      { sets: [citizen, citizen].map((set) => ({ set, columns: {} })) as never },
      'versions-without-day',
    ],
    [
      'two sets on one day',
      { on: 'd', sets: [citizen, citizen].map((set) => ({ set, columns: {} })) as never },
      'versions-overlap',
    ],
    [
      'a mark that is too fine',
      {
        sets: [
          {
            set: {
              ...citizen,
              scoring: {
                ...citizen.scoring,
                preconditions: [
                  {
                    kind: 'number',
                    id: 'p',
                    title: citizen.title,
                    appliesTo: null,
                    atLeast: { pass: 1e-9 },
                  },
                ],
              } as never,
            },
            columns: {},
          },
        ],
      },
      'number-too-fine',
    ],
  ])('names %s', (_, change, code) => {
    const score = compileScore(
      { from: table, keys: ['id'], sets: [{ set: citizen, columns: {} }], ...change },
      duckdb,
    );
    if (score.ok) throw new Error('compiled');
    expect(score.faults.map((one) => one.code)).toContain(code);
    for (const fault of score.faults) {
      for (const language of ['vi', 'en'] as const)
        expect(compileFaultWords(fault, language)).not.toBe('');
    }
  });

  it('names files where the engine reads none', () => {
    const from = { kind: 'files', format: 'csv', paths: ['a.csv'] } as const;
    const score = compileScore({ from, keys: [], sets: [{ set: citizen, columns: {} }] }, postgres);
    expect(score).toMatchObject({ ok: false, faults: [{ code: 'files-not-read' }] });
  });
});
