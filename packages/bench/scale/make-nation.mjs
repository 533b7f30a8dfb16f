import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from './open.mjs';

/** As many provinces, and about as many communes, as there are since 1 July 2025. */
export const PROVINCES = 34;
const COMMUNES = 97;
export const PLACES = PROVINCES * COMMUNES;

const CRITERIA = Array.from({ length: 10 }, (_, i) => `c${i + 1}`);

/**
 * Made-up households, one Parquet file a province: whole percentages around a level of their own and two
 * preconditions; in `open` ones every answer is missing with a chance of one in ten.
 */
export async function makeNation(folder, households, isOpen) {
  const done = join(folder, 'done');
  if (existsSync(done)) return;
  mkdirSync(folder, { recursive: true });
  const connection = await open(2);
  const each = Math.floor(households / PROVINCES);
  for (let province = 0; province < PROVINCES; province++) {
    const from = province * each;
    const to = province === PROVINCES - 1 ? households : from + each;
    const chance = (salt) => `((hash(i * 64 + ${salt}) % 10000)::DOUBLE / 10000)`;
    const lose = (value, salt) =>
      isOpen ? `CASE WHEN ${chance(salt + 32)} < 0.1 THEN NULL ELSE ${value} END` : value;
    const columns = CRITERIA.map((name, at) => {
      const value = `greatest(0, least(100, round(55 + 45 * ${chance(0)} + (${chance(at + 1)} - 0.4) * 60)))::UTINYINT`;
      return `${lose(value, at + 1)} AS ${name}`;
    });
    const facts = ['p1', 'p2'].map(
      (name, at) => `${lose(`${chance(at + 12)} < 0.96`, at + 12)} AS ${name}`,
    );
    const file = join(folder, `province-${String(province + 1).padStart(2, '0')}.parquet`);
    await connection.run(
      `COPY (SELECT ${province}::UTINYINT AS province, (${province * COMMUNES} + hash(i * 64 + 20) % ${COMMUNES})::USMALLINT AS commune,
        ${[...columns, ...facts].join(', ')} FROM range(${from}, ${to}) AS r(i)) TO '${file}' (FORMAT parquet)`,
    );
  }
  writeFileSync(done, '');
}
