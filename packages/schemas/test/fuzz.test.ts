import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../src/index.js';

const read = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../../examples/tuyen-quang/${name}.json`, import.meta.url), 'utf8'),
  );
const documents = [
  'agreement',
  'observations',
  'illustrative-observations',
  'events',
  '../recognition/commune',
].map(read);

/** Every spot in a document that can be spoilt: the object or list, and a key of it. */
function spots(value: unknown): [object, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    [value, key] as [object, string],
    ...spots(Reflect.get(value, key)),
  ]);
}

const junk = fc.oneof(
  fc.constantFrom(null, true, '', ' ', -1, 0.5, 1e21, [], {}, [null], 'é'.normalize('NFD')),
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.jsonValue(),
);

describe('whatever is put in a document', () => {
  it('is either accepted, or refused with a place and words in two languages', () => {
    const spoilt = fc.tuple(fc.constantFrom(...documents), fc.nat(), junk, fc.boolean());
    fc.assert(
      fc.property(spoilt, ([document, place, value, remove]) => {
        const copy = structuredClone(document);
        const all = spots(copy);
        const [holder, key] = all[place % all.length]!;
        if (remove) Reflect.deleteProperty(holder, key);
        else Reflect.set(holder, key, value);
        const result = readDocument(JSON.stringify(copy, null, 2));
        if (result.ok) return;
        expect(result.issues.length).toBeGreaterThan(0);
        for (const { message, spot, path } of result.issues) {
          expect(spot?.line).toBeGreaterThan(0);
          expect(spot?.column).toBeGreaterThan(0);
          expect(message.vi.length).toBeGreaterThan(10);
          expect(message.en.length).toBeGreaterThan(10);
          expect(message.vi + message.en).not.toMatch(/undefined|\[object|NaN/);
          expect(path.every((one) => ['string', 'number'].includes(typeof one))).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is never an exception, even when it is not JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const result = readDocument(text);
        expect(result.ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
