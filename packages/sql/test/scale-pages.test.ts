import { join } from 'node:path';
import { criteriaSets } from '@khuyenhoc/rulebook';
import { describe, expect, it } from 'vitest';
import { clickhouse, compileRollUp, type Dialect, duckdb, postgres, spark } from '../src/index.js';

const folder = join(import.meta.dirname, '../../../docs/scale');
const SET = 'learning-citizen-244';

/** The query of docs/scale.md: citizens by province and commune. */
function query(dialect: Dialect): string {
  const set = criteriaSets.find((one) => one.id === SET)!;
  const columns = Object.fromEntries(
    Array.from({ length: 10 }, (_, i) => [
      String(i + 1),
      { column: `c${String(i + 1)}`, type: 'integer', most: 255 } as const,
    ]),
  );
  const compiled = compileRollUp(
    {
      from: { kind: 'table', path: ['citizens'] },
      by: ['province', 'commune'],
      sets: [{ set, columns }],
    },
    dialect,
  );
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
  expect(compiled.parameters).toEqual([]);
  return `-- ${dialect.name}: ${SET}, ${compiled.rules}\n${compiled.sql};\n`;
}

describe('the queries beside docs/scale.md', () => {
  it.each([duckdb, postgres, spark, clickhouse].map((one) => [one.name, one] as const))(
    '%s',
    async (_name, dialect) => {
      const text = query(dialect);
      // What these engines would read otherwise than the rules are meant.
      expect(text).not.toMatch(/\/(?!\*)|\bROUND\b|\bNOW\b|CURRENT_|[0-9]e[0-9]/i);
      await expect(text).toMatchFileSnapshot(join(folder, `${dialect.name}.sql`));
    },
  );

  it.each([
    ['spark', spark, "a'b\\c", "'a\\'b\\\\c'"],
    ['clickhouse', clickhouse, "a'b\\c", "'a''b\\\\c'"],
  ] as const)('%s: a text with marks stays one', (_name, dialect, text, literal) => {
    expect(dialect.literal(text)).toBe(literal);
  });
});
