import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { assessColumns, compileCriteriaSet, summariseColumns } from '@khuyenhoc/core';
import { criteriaSets } from '@khuyenhoc/rulebook';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { khuyenhoc, ROOT } from './command.js';
import { inProcess } from './in-process.js';
import { csv, folderOf, IDS, ndjson, sampleRows } from './score-files.js';

const SET = 'learning-citizen-244';
const rows = sampleRows(3000, 7);
const folder = folderOf({ 'a.csv': csv(rows), 'a.ndjson': ndjson(rows) });
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(
    `COPY (SELECT * FROM read_csv('${at('a.csv')}', delim = ';', header = true, all_varchar = true, ignore_errors = true)) TO '${at('a.parquet')}' (FORMAT parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Json {
  engine: string;
  places: { place: (string | null)[]; counts: Record<string, number> }[];
  total: {
    counts: Record<string, number>;
    unread: number;
    meets: number;
    may: number;
    units: number;
  };
}
function scored(file: string, ...more: string[]): Json {
  const { out, err } = khuyenhoc(
    'score',
    SET,
    at(file),
    '--by',
    'tinh,xa',
    '--format',
    'json',
    ...more,
  );
  expect(err).not.toContain('Error');
  return JSON.parse(out) as Json;
}
const sorted = (file: string) => readFileSync(at(file), 'utf8').split('\n').sort();

describe('khuyenhoc score', () => {
  it('counts what the assessor says, row by row', () => {
    const { places, total } = scored('a.csv', '--engine', 'columns');
    const set = criteriaSets.find((one) => one.id === SET)!;
    const whole = rows.filter((cells) => cells.length === 12);
    const values = (id: number) =>
      whole.map((cells) => {
        const cell = cells[id + 2]!;
        return cell === '' ? NaN : /^[0-9-]{1,11}$/.test(cell) ? Number(cell) : Infinity;
      });
    const wanted = [...new Set(whole.map((cells) => `${cells[0]!}/${cells[1]!}`))].map((place) => {
      const here = whole.map((cells) => `${cells[0]!}/${cells[1]!}` === place);
      const columns = Object.fromEntries(
        IDS.map((id, i) => [
          id,
          { values: Float64Array.from(values(i).filter((_, row) => here[row])) },
        ]),
      );
      const count = here.filter(Boolean).length;
      const counts = summariseColumns(set, assessColumns(compileCriteriaSet(set), columns, count));
      return { place: place.split('/').map((code) => code || null), counts };
    });
    expect(new Set(places.map((one) => JSON.stringify(one)))).toEqual(
      new Set(wanted.map((one) => JSON.stringify(one))),
    );
    expect(total.unread).toBe(rows.length - whole.length);
    expect(total.units).toBe(rows.length);
    expect(total.may).toBe(total.meets + total.counts['undetermined']! + total.unread);
  });

  it('says the same by either engine, from CSV, NDJSON and Parquet, with the same rejects', () => {
    const columns = scored('a.csv', '--engine', 'columns', '--rejects', at('r1.csv'));
    const duckdb = scored('a.csv', '--engine', 'duckdb', '--rejects', at('r2.csv'));
    expect(duckdb.engine).toMatch(/^DuckDB/);
    expect({ ...duckdb, engine: '' }).toEqual({ ...columns, engine: '' });
    expect(sorted('r2.csv')).toEqual(sorted('r1.csv'));
    expect(sorted('r1.csv').length).toBeGreaterThan(200);
    for (const file of ['a.parquet', 'a.ndjson']) {
      const { places } = scored(file);
      expect(places).toEqual(columns.places);
    }
  });

  it('names the row, the column and the reason of what it could not use', () => {
    const file = folderOf({
      'b.csv': csv([
        ['01', '', 'x', ...IDS.slice(1)],
        ['01', '1'],
      ]),
    });
    const { out, status } = khuyenhoc(
      'score',
      SET,
      join(file, 'b.csv'),
      '--rejects',
      join(file, 'r.csv'),
    );
    expect(readFileSync(join(file, 'r.csv'), 'utf8').replaceAll(file, '.')).toMatchInlineSnapshot(`
      "﻿tep;dong;ma_loi;cot;gia_tri;ly_do
      ./b.csv;3;row-width;;"01;1";số ô không bằng số cột (12)
      ./b.csv;2;points-not-number;1;x;1: điểm phải là một số (nhận “x”, cần 0–10)
      "
    `);
    expect(out).toMatchInlineSnapshot(`
      "┌─────────┬───────────┬────────┬───────────────────┬────────────────┬──────────────┬───────────┐
      │         │ Số đơn vị │ Có lỗi │ chưa đạt tiêu chí │ chưa đủ căn cứ │ đạt tiêu chí │ Tỷ lệ đạt │
      ├─────────┼───────────┼────────┼───────────────────┼────────────────┼──────────────┼───────────┤
      │ Tổng số │ 1         │ 1      │ 1                 │ 0              │ 0            │ 0–50%     │
      └─────────┴───────────┴────────┴───────────────────┴────────────────┴──────────────┴───────────┘
      1 dòng không đọc được, không rõ thuộc địa bàn nào; tỷ lệ của tổng số đã tính cả hai khả năng.
      Bộ tiêu chí: learning-citizen-244 (3ce7c912cfe7). Tính bằng: khuyenhoc columns.
      "
    `);
    expect(status).toBe(1);
  });

  it('prints its SQL, and runs none', async () => {
    const { out } = await inProcess('score', SET, at('a.parquet'), '--by', 'tinh', '--explain');
    expect(out).toMatch(/^WITH "kh_/);
    expect(out).toContain('FROM "partition_rows"');
  });

  it.each([
    [[SET, 'khong-co.csv'], 'không có tệp'],
    [[SET, '*.khong'], 'Không có tệp nào khớp'],
    [['learning-citizen-24', 'a.csv'], 'Có phải “learning-citizen-244”?'],
    [[SET, at('a.csv'), '--by', 'tin'], 'Không có cột “tin”. Có phải “tinh”?'],
    [[SET, at('a.csv'), '--column', '11=xa'], 'Không có mục “11”'],
    [[SET, at('a.csv'), '--column', '1=xa/tinh'], 'cần 1=…'],
    [[SET, at('a.csv'), '--on', '2050-01-01'], 'không có hiệu lực'],
    [[SET, at('a.ndjson'), at('a.parquet')], 'NDJSON cần'],
    [[SET, at('a.parquet'), '--engine', 'columns'], 'Parquet cần'],
    [[SET, '--engine', 'postgres'], 'cần --url và --table'],
  ])('score %j: %s', async (args, words) => {
    const { err } = await inProcess('score', ...args);
    expect(err).toContain(words);
  });
});

describe('a run that was killed', () => {
  const parts = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [
      `p${String(i).padStart(2, '0')}.csv`,
      csv(sampleRows(1500, i)),
    ]),
  );

  it('goes on where it was, and comes to the same', async () => {
    const whole = folderOf(parts);
    const args = [
      'score',
      SET,
      join(whole, 'p*.csv'),
      '--by',
      'tinh',
      '--engine',
      'columns',
      '--format',
      'json',
    ];
    const once = khuyenhoc(...args, '--rejects', join(whole, 'once.txt'));
    const work = ['--work', join(whole, 'work'), '--rejects', join(whole, 'again.txt')];
    for (const wait of [250, 350, 450]) {
      await killed([...args, ...work], wait);
      expect(readdirSync(whole)).not.toContain('again.txt');
    }
    const again = khuyenhoc(...args, ...work);
    expect(JSON.parse(again.out)).toEqual(JSON.parse(once.out));
    expect(readFileSync(join(whole, 'again.txt'))).toEqual(readFileSync(join(whole, 'once.txt')));
  });

  it('takes no damaged part for a whole one', () => {
    const whole = folderOf({ 'p.csv': parts['p00.csv']! });
    const args = [
      'score',
      SET,
      join(whole, 'p.csv'),
      '--format',
      'json',
      '--work',
      join(whole, 'work'),
    ];
    const { out } = khuyenhoc(...args);
    const [kept] = readdirSync(join(whole, 'work')).filter((one) => one.endsWith('.json'));
    const file = join(whole, 'work', kept!);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"meets":[0-9]+/, '"meets":999999'));
    expect(khuyenhoc(...args).out).toBe(out);
    expect(khuyenhoc(...args).err).toContain('1 ');
  });
});

const killed = (args: readonly string[], wait: number): Promise<void> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'packages/cli/bin/khuyenhoc.js'), ...args]);
    setTimeout(() => child.kill('SIGKILL'), wait);
    child.on('close', () => resolve());
  });
