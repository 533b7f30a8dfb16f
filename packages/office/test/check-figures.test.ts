import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agreements } from '@khuyenhoc/rulebook';
import { type Agreement, readDocument } from '@khuyenhoc/schemas';
import { expect, it } from 'vitest';
import { checkFigures } from '../src/read/check-figures.js';

const known: readonly Agreement[] = agreements;
const agreement = known.find(({ id }) => id === 'tq-2022-seven')!;
const FIGURES = '../../../examples/tuyen-quang/illustrative-observations.json';

it('says what the territory was called on the day of a paper from before a merger', () => {
  const text = readFileSync(join(import.meta.dirname, FIGURES), 'utf8');
  const read = readDocument(text.replace('"edition": "vn-63"', '"edition": "vn-34-2026"'));
  if (!read.ok || read.document.kind !== 'observations') throw new Error('no figures');
  const [issue, ...others] = checkFigures(agreement, read.document, []);
  expect(others).toEqual([]);
  expect(issue?.code).toBe('place-not-on-date');
  expect(issue?.message.vi).toContain('Hãy ghi Mã đơn vị hành chính 08, Danh mục ĐVHC vn-63.');
});
