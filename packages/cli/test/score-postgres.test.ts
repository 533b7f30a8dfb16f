import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foundPostgres } from '../../schemas/test/json-schema/postgres.js';
import { inProcess } from './in-process.js';
import { csv, IDS, sampleRows } from './score-files.js';

const SET = 'learning-citizen-244';

describe('khuyenhoc score on a server', () => {
  it('says what it says of the same rows in a file', async ({ skip }) => {
    const server = foundPostgres();
    if (server === null) {
      console.warn('Bỏ qua: không có PostgreSQL. / Skipped: no PostgreSQL was found.');
      skip();
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'khuyenhoc-server-'));
    chmodSync(folder, 0o777);
    const rows = sampleRows(400, 11).filter((cells) => cells.length === 12);
    const file = join(folder, 'rows.csv');
    writeFileSync(file, csv(rows));
    const psql = server.start(folder);
    try {
      const columns = ['tinh', 'xa', ...IDS].map((name) => `"${name}" text`);
      const values = rows.map(
        (cells) => `(${cells.map((one) => (one === '' ? 'NULL' : `'${one}'`)).join(', ')})`,
      );
      psql(`CREATE SCHEMA kho; CREATE TABLE kho.diem (${columns.join(', ')});
        INSERT INTO kho.diem VALUES ${values.join(', ')};`);
      const places = async (...args: string[]) => {
        const { out, err } = await inProcess(
          'score',
          SET,
          ...args,
          '--by',
          'tinh,xa',
          '--format',
          'json',
        );
        expect(err).not.toMatch(/Máy chủ/);
        return (JSON.parse(out) as { places: object[] }).places;
      };
      const url = `postgresql:///postgres?host=${folder}&user=khuyenhoc`;
      const there = await places('--engine', 'postgres', '--url', url, '--table', 'kho.diem');
      expect(there).toHaveLength(8);
      const order = (list: object[]) => list.map((one) => JSON.stringify(one)).sort();
      expect(order(there)).toEqual(order(await places(file, '--engine', 'columns')));

      const none = ['score', SET, '--engine', 'postgres', '--by', 'tinh', '--url', url, '--table'];
      const [name, ...args] = none as [string, ...string[]];
      const { err } = await inProcess(name, ...args, "x'; drop table kho.diem; --");
      expect(err).toContain('không có bảng');
    } finally {
      server.stop(folder);
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
