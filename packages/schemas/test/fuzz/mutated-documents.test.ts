import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS, type Issue, readDocument, readLedgerLine } from '../../src/index.js';
import { mutated } from './mutate.js';
import { randomFrom } from './random.js';

const ROOT = join(import.meta.dirname, '../../../..');
// The whole run is `npm run fuzz`; the tests take a share of it.
const DOCUMENTS = Number(process.env['FUZZ_DOCUMENTS'] ?? 2000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_221_123);
const LONGEST_MS = 1000;

/** Three real documents of each kind, small ones first, so that mistakes hit more than texts. */
function realDocuments(): Record<string, unknown>[] {
  const files = ['examples', 'packages/rulebook/data'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json') && !/node_modules|dist|package\.json/.test(name))
      .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
  );
  const seen = new Map<unknown, number>();
  return [...new Set(files)]
    .filter((text) => text.length < 60_000)
    .sort((a, b) => a.length - b.length)
    .map((text) => JSON.parse(text) as Record<string, unknown>)
    .filter(({ kind }) => {
      const many = seen.get(kind) ?? 0;
      seen.set(kind, many + 1);
      return many < 3;
    });
}

/** A text as a reader of lines hands it over. */
const asLine = (text: string) => text.replace(/^\ufeff+/, '').replaceAll('\n', ' ');

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function checkIssues(issues: readonly Issue[]): void {
  if (issues.length === 0) throw new Error('refused without a reason');
  const told = issues.map(({ code, path, spot }) => JSON.stringify([code, path, spot]));
  const twice = told.find((one, at) => told.indexOf(one) !== at);
  if (twice !== undefined) throw new Error(`told twice: ${twice}`);
  for (const { message, spot, path } of issues.slice(0, 50)) {
    if (!spot || spot.line < 1 || spot.column < 1) throw new Error('no spot');
    for (const text of [message.vi, message.en]) {
      if (text.length < 10 || text.length > 3000)
        throw new Error(`length of “${text.slice(0, 99)}”`);
      if (/undefined|\[object|\p{Cc}|\p{Surrogate}/u.test(text)) throw new Error(`words: ${text}`);
    }
    if (!path.every((one) => typeof one === 'string' || typeof one === 'number')) {
      throw new Error('path');
    }
  }
}

describe('documents with mistakes, and such as are made to do harm', () => {
  const documents = realDocuments();

  it('start from nearly every kind there is', () => {
    const kinds = new Set(documents.map(({ kind }) => kind));
    const missing = DOCUMENT_KINDS.filter((kind) => !kinds.has(kind));
    expect(missing).toEqual(
      ['report-inputs', 'organisation-list', 'place-list'].filter((kind) => !kinds.has(kind)),
    );
  });

  it(`${DOCUMENTS} of them: no exception, no second of work, nothing polluted`, () => {
    const prototype = Reflect.ownKeys(Object.prototype).length;
    const codes = new Set<string>();
    let slowest = 0;
    let accepted = 0;
    for (let index = 0; index < DOCUMENTS; index += 1) {
      const random = randomFrom(SEED + index);
      const text = mutated(random.pick(documents), random);
      const lenient = random.next() < 0.2;
      const before = cpuMs();
      try {
        const result = readDocument(text, { lenient });
        if (result.ok) accepted += 1;
        else {
          checkIssues(result.issues);
          result.issues.forEach((issue) => codes.add(issue.code));
        }
        const line = text.length < 1_000_000 ? readLedgerLine(asLine(text), 1) : null;
        if (line?.ok === false) checkIssues(line.issues);
      } catch (error) {
        throw new Error(`seed ${SEED + index}: ${text.slice(0, 200)}`, { cause: error });
      }
      const took = cpuMs() - before;
      if (took > LONGEST_MS) throw new Error(`seed ${SEED + index} took ${took} ms`);
      slowest = Math.max(slowest, took);
    }
    expect(Reflect.ownKeys(Object.prototype)).toHaveLength(prototype);
    expect({}).not.toHaveProperty('polluted');
    expect(accepted).toBeLessThan(DOCUMENTS / 2);
    // Fewer documents than the tests try need not have every kind of mistake.
    expect(codes.size).toBeGreaterThan(Math.min(25, DOCUMENTS / 40));
    if (process.env['FUZZ_DOCUMENTS'] !== undefined) {
      console.log(
        `${DOCUMENTS} documents, ${accepted} accepted, ${codes.size} codes, slowest ${Math.round(slowest)} ms of processor time`,
      );
    }
  }, 3_600_000);
});
