import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainObservation } from '../src/document/plain-observation.js';
import { hasSingleKeys } from '../src/document/single-keys.js';
import {
  observationSchema,
  readDocument,
  readLedgerLine,
  readObservationLine,
  readObservationsHeader,
} from '../src/index.js';
import { changes, spoilt } from './json-schema/spoil.js';

const read = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../examples/${name}.json`, import.meta.url), 'utf8'),
  ) as Record<string, Record<string, unknown>[]>;
const real = read('tuyen-quang/observations')['observations']!;
const shown = read('tuyen-quang/illustrative-observations')['observations']!;
const quarter = {
  kind: 'amount',
  id: 'a-1',
  party: null,
  place: { code: '08', edition: 'vn-34-2025' },
  on: '2026-06-30',
  population: 'p',
  indicator: 'i',
  stage: 'contributed',
  amount: { atLeast: 5 },
  period: { from: '2026-01-01', to: '2026-06-30', basis: 'practice' },
  citation: { certainty: 'confirmed', evidence: 'press', source: ['https://a.vn/b'], quote: null },
};
const observations = [...real, ...shown, quarter];

describe('a line of a file of observations', () => {
  it('is read, and its first line too', () => {
    for (const one of observations) {
      expect(readObservationLine(JSON.stringify(one), 2)).toEqual({ ok: true, value: one });
    }
    const header = { kind: 'observations', agreement: 'tq', illustrative: null };
    expect(readObservationsHeader(JSON.stringify(header), 1)).toEqual({ ok: true, value: header });
    expect(readObservationsHeader('\uFEFF{"kind":"observations"}', 1)).toMatchObject({
      issues: [{ code: 'required-missing' }, { code: 'required-missing' }],
    });
  });

  it('has its faults at their columns, with the messages of a document', () => {
    const line = JSON.stringify({ ...quarter, stage: 'recognized', on: '2026-06-31', extra: 1 });
    const result = readObservationLine(line, 7);
    if (result.ok) throw new Error('right');
    const document = { kind: 'observations', agreement: 'a', illustrative: null };
    const whole = readDocument(
      JSON.stringify({ ...document, observations: [JSON.parse(line) as unknown] }),
    );
    if (whole.ok) throw new Error('right');
    const said = (all: typeof result.issues | typeof whole.issues) =>
      all.map((one) => `${one.code} ${one.message.vi}`).sort();
    expect(said(result.issues)).toEqual(said(whole.issues));
    for (const { path, spot } of result.issues) {
      expect(spot?.line).toBe(7);
      expect(line.slice((spot?.column ?? 0) - 1)).toMatch(
        path[0] === 'extra' ? /^"extra"/ : path[0] === 'on' ? /^"2026-06-31/ : /^"recognized/,
      );
    }
  });

  it('is plain only if the schema accepts it', () => {
    let yes = 0;
    fc.assert(
      fc.property(fc.constantFrom(...observations), changes, (one, all) => {
        const changed: unknown = JSON.parse(JSON.stringify(spoilt(one, all) ?? null));
        if (!isPlainObservation(changed)) return;
        yes += 1;
        expect(observationSchema.safeParse(changed).error).toBeUndefined();
      }),
      { numRuns: 6000 },
    );
    expect(yes).toBeGreaterThan(300);
  });

  it('is plain in everyday shapes, so that bulk is fast', () => {
    expect(observations.filter((one) => !isPlainObservation(one))).toEqual([]);
  });
});

describe('a key written twice in one line', () => {
  const entry = `{"type":"entry","id":"e-1","on":"2026-06-30","kind":"money-gift","amount":5`;
  const voucher = `"voucher":{"documentNumber":"PT-1"}}`;

  it.each([
    ['beside another', `${entry},"amount":7,${voucher}`, '"amount":7'],
    ['with a blank before the colon', `${entry},"amount" :7,${voucher}`, '"amount" :7'],
    ['written as an escape', `${entry},"\\u0061mount":7,${voucher}`, '"\\u0061mount":7'],
    [
      'in a part',
      `${entry},"voucher":{"documentNumber":"1","documentNumber":"\\"2\\":"}}`,
      '"documentNumber":"\\"2',
    ],
  ])('is found: %s', (_, line, place) => {
    const result = readLedgerLine(line, 3);
    expect(result).toMatchObject({
      ok: false,
      issues: [{ code: 'json-duplicate-key', spot: { line: 3, column: line.indexOf(place) + 1 } }],
    });
  });

  it.each([
    ['a mark in a text', `${entry},"voucher":{"documentNumber":"số \\"1\\": a"}}`],
    ['a backslash at the end of a text', `${entry},"voucher":{"documentNumber":"1\\\\"}}`],
    ['letters as escapes', `${entry},"voucher":{"documentNumber":"S\\u1ed1 1"}}`],
  ])('is not seen where there is none: %s', (_, line) => {
    expect(readLedgerLine(line, 3)).toMatchObject({ ok: true });
  });

  it('is never overlooked by the quick look', () => {
    const spaced = fc.constantFrom('', ' ', '\n\t');
    const name = fc.constantFrom('a', 'b', '\\u0061', 'a:', '', 'x\\"y', '__proto__');
    const text = fc.constantFrom('"a"', '"\\":"', '1', 'null', '":"', '["a",{"b":"c"}]');
    const member = fc.tuple(name, spaced, fc.oneof(text, fc.constant('{"a":1,"a":2}')));
    fc.assert(
      fc.property(fc.array(member, { maxLength: 4 }), (members) => {
        const line = `{${members.map(([key, gap, one]) => `"${key}"${gap}:${one}`).join(',')}}`;
        const names = members.map(([key]) => JSON.parse(`"${key}"`) as string);
        const doubled = new Set(names).size < names.length || line.includes('"a":2');
        let data: unknown;
        try {
          data = JSON.parse(line);
        } catch {
          return;
        }
        if (doubled || names.includes('__proto__')) expect(hasSingleKeys(line, data)).toBe(false);
        else if (!line.includes('\\"')) expect(hasSingleKeys(line, data)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the key __proto__', () => {
  const answers = (key: string) =>
    `{"kind":"answers","set":"s","period":{"from":"2022-01-01","to":"2022-12-31"},"records":[{"id":"a","answers":{"${key}":8}}]}`;

  it.each(['__proto__', '\\u005f_proto__'])('is no field and no id, as %s', (key) => {
    expect(readDocument(answers('1'))).toMatchObject({ ok: true });
    const result = readDocument(answers(key));
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'key-reserved' }] });
    const line = `{"type":"closing","${key}":{"x":1},"id":"c","through":"2024-12-31","money":0,"goods":0}`;
    const read = readLedgerLine(line, 1);
    expect(!read.ok && read.issues.map((one) => one.code)).toEqual(['key-reserved']);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });
});
