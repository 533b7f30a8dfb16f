import { execFileSync } from 'node:child_process';
import { compileCriteriaSet } from '@khuyenhoc/core';
import { criteriaSets } from '@khuyenhoc/rulebook';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileMigration, duckdb, postgres } from '../src/index.js';
import { openDuckdb } from './engines.js';
import { findPostgres, type PostgresServer, startPostgres } from './postgres-server.js';

const folder = findPostgres();
let server: PostgresServer;
beforeAll(async () => {
  if (folder !== null) server = await startPostgres(folder);
  else console.warn('PostgreSQL is not installed (apt-get install postgresql): psql is not run');
});
afterAll(() => (folder === null ? undefined : server.stop()));

/** What `psql` alone makes of a script. */
const psql = (sql: string): string =>
  execFileSync(
    server.psql,
    [
      '-X',
      '-q',
      '-A',
      '-t',
      '-v',
      'ON_ERROR_STOP=1',
      '-h',
      server.socket,
      '-U',
      server.user,
      'postgres',
    ],
    { input: sql, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] },
  ).trim();

const dump = (): string =>
  execFileSync(
    server.psql.replace(/psql$/, 'pg_dump'),
    ['-h', server.socket, '-U', server.user, 'postgres'],
    { encoding: 'utf8' },
  ).replaceAll(/\\(un)?restrict .*/g, '');

const set = criteriaSets.find((one) => one.id === 'learning-citizen-244')!;
const migrationOf = (dialect = postgres) => {
  const migration = compileMigration(set, dialect);
  if (!migration.ok) throw new Error(JSON.stringify(migration.faults));
  return migration;
};

const nine = Array.from({ length: 9 }, () => '9').join(',');
const HEAD = `id,province,commune,period_to,${Array.from({ length: 10 }, (_, i) => `a_${i + 1}`).join(',')}`;
const LINES = [
  `a,08,08-1,2023-06-30,${nine},9`,
  `b,08,08-1,2023-06-30,${nine},4`,
  `c,08,08-2,2023-06-30,${nine},`,
  // Eleven points of ten, a word, a day that is none, no commune, and a day after the set.
  `d,08,08-2,2023-06-30,${nine},11`,
  `e,08,08-2,2023-06-30,${nine},chín`,
  `f,08,08-2,2023-02-30,${nine},9`,
  `g,08,,2023-06-30,${nine},9`,
  `h,08,08-1,2024-06-30,${nine},9`,
  // The same one twice: the later line holds.
  `i,08,08-1,2023-06-30,${nine},1`,
  `i,08,08-1,2023-06-30,${nine},10`,
  `O'Hằng"; DROP TABLE x; --,08,08-2,2023-06-30,${nine},9`,
];
const csvLine = (line: string) =>
  line.replace(/^[^,]*"[^,]*/, (cell) => `"${cell.replaceAll('"', '""')}"`);

const REJECTS = [
  'd|a_10|answer-not-usable|11',
  'e|a_10|answer-not-usable|chín',
  'f|period_to|day-not-readable|2023-02-30',
  'g|commune|key-missing|',
  'i|id|line-replaced-by-later|i',
];
const SCORES = [
  `O'Hằng"; DROP TABLE x; --|meets|9000|9000`,
  'a|meets|9000|9000',
  'b|does-not-meet|8500|8500',
  'c|undetermined|8100|9100',
  'd|undetermined|8100|9100',
  'e|undetermined|8100|9100',
  'h|no-rule-in-force||',
  'i|meets|9100|9100',
];
const ROLL_UP = ['08-1|2023-06-30|3|2|1', '08-1|2024-06-30|1|0|0', '08-2|2023-06-30|4|1|0'];

const view = (kind: string, up: string) => {
  const [, name = ''] = new RegExp(`VIEW ("khuyenhoc"\\."${kind}_[0-9a-f]{12}")`).exec(up) ?? [];
  return name;
};
const queries = (up: string) => ({
  scores: `SELECT id, verdict_code, points_min, points_max FROM ${view('score', up)} ORDER BY id COLLATE "C"`,
  rollUp: `SELECT commune, period_to, units, meets, does_not_meet FROM ${view('roll_up', up)} ORDER BY 1, 2`,
  rejects: `SELECT id, column_name, code, value FROM khuyenhoc.rejects_learning_citizen_244 ORDER BY 1`,
});

describe.skipIf(folder === null)('the migration of a criteria set, by psql alone', () => {
  const { up, load, down } = migrationOf();
  const { scores, rollUp, rejects } = queries(up);
  const stage = (lines: readonly string[]) =>
    psql(
      `\\copy khuyenhoc.staging_learning_citizen_244 (${HEAD}) FROM STDIN WITH (FORMAT csv)\n${lines.map(csvLine).join('\n')}\n\\.\n`,
    );

  it('takes rows in, lists what it refuses, and gives scores and counts', () => {
    psql(up);
    stage(LINES);
    expect(psql(load)).toBe('8|5');
    expect(psql(`${rejects};`).split('\n')).toEqual(REJECTS);
    expect(psql(`${scores};`).split('\n')).toEqual(SCORES);
    expect(psql(`${rollUp};`).split('\n')).toEqual(ROLL_UP);
  });

  it('changes nothing when it is run again, nor when the same rows come again', () => {
    const before = dump();
    const touched = 'SELECT id, xmin FROM khuyenhoc.answers_learning_citizen_244 ORDER BY 1;';
    const rows = psql(touched);
    psql(up);
    stage(LINES);
    psql(load);
    expect(psql(touched)).toBe(rows);
    const lines = (text: string) => text.split('\n').filter((one) => !one.includes('setval'));
    expect(lines(dump())).toEqual(lines(before));
  });

  it('says of every column by which act it is asked', () => {
    const words = psql(
      `SELECT col_description('khuyenhoc.answers_learning_citizen_244'::regclass, ordinal_position)
       FROM information_schema.columns WHERE table_name = 'answers_learning_citizen_244' AND column_name LIKE 'a\\_%';`,
    ).split('\n');
    expect(words).toHaveLength(10);
    for (const one of words) expect(one).toMatch(/https?:/);
  });

  it('leaves nothing behind', () => {
    psql(down);
    expect(dump()).not.toMatch(/CREATE|khuyenhoc\./);
    psql(down);
  });

  it('stands for every set of the rulebook beside the others', () => {
    const all = criteriaSets.map((one) => {
      const migration = compileMigration(one, postgres);
      if (!migration.ok) throw new Error(JSON.stringify(migration.faults));
      return migration;
    });
    psql(all.map((one) => one.up).join('\n'));
    psql(all.map((one) => one.load).join('\n'));
    psql(all.map((one) => one.down).join('\n'));
    expect(dump()).not.toMatch(/CREATE/);
  });
});

describe('the same in DuckDB', () => {
  it('takes rows in, and says what PostgreSQL and the assessor say', async () => {
    const engine = await openDuckdb();
    const { up, load, down } = migrationOf(duckdb);
    const { scores, rejects } = queries(up);
    await engine.run(up);
    const columns = HEAD.split(',');
    for (const line of LINES) {
      const cells = line
        .split(',')
        .map((one) => (one === '' ? 'NULL' : `'${one.replaceAll("'", "''")}'`));
      await engine.run(
        `INSERT INTO khuyenhoc.staging_learning_citizen_244 (${columns.join()}) VALUES (${cells.join()})`,
      );
    }
    await engine.run(load);
    const rows = (found: object[]) =>
      found.map((one) =>
        Object.values(one)
          .map((cell) => (cell as string | null) ?? '')
          .join('|'),
      );
    expect(rows(await engine.query(rejects))).toEqual(REJECTS);
    expect(rows(await engine.query(scores.replace(' COLLATE "C"', '')))).toEqual(SCORES);
    const answers = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i + 1}`, 9]));
    const assessed = compileCriteriaSet(set).assess({ ...answers, '10': 4 });
    expect(
      `b|${assessed.verdict}|${assessed.points!.min * 100}|${assessed.points!.max! * 100}`,
    ).toBe(SCORES[2]);
    await engine.run(down);
    expect(
      await engine.query(`SELECT * FROM duckdb_schemas() WHERE schema_name = 'khuyenhoc'`),
    ).toEqual([]);
    await engine.close();
  });
});
