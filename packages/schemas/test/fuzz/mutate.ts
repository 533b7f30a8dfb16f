import type { Random } from './random.js';

const TEN_MEGABYTES = 10_000_000;
/** Stand-ins in JSON text for what `JSON.stringify` cannot write. */
const RAW = {
  '@huge': '1e400',
  '@negative-huge': '-1e400',
  '@long-number': '9'.repeat(400),
  '@lone-high': '"\\ud800"',
  '@lone-low': '"a\\udc00b"',
  '@proto': '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
} as const;

const JUNK: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  '\u0000\u001b[31m\u202e',
  'e\u0302\u0301',
  'Gia dình học tập',
  'http://a.a.a.a.a.a.a.a/ ',
  '31/11/2022',
  '2022-02-30',
  '9'.repeat(200),
  -1,
  0.5,
  -0,
  1e21,
  Number.MAX_SAFE_INTEGER + 2,
  Number.MIN_VALUE,
  [],
  {},
  [[]],
  [null],
  { atLeast: 5, atMost: 1 },
  { kind: 'count' },
  { ordinary: {}, relief: {} },
  ...Object.keys(RAW),
];

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'kind', 'id', 'type', '', 'đ'];

/** Every spot in a value that can be spoilt: the object or list, and a key of it. */
function spots(value: unknown, found: [object, string][] = []): [object, string][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value, key]);
    spots(Reflect.get(value, key), found);
  }
  return found;
}

const define = (holder: object, key: string, value: unknown) =>
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });

// What is put in two places must not become one thing, or a circle.
const copied = (value: unknown): unknown =>
  value === undefined ? undefined : structuredClone(value);

/** A document as text after one to four mistakes, some of them made to do harm. */
export function mutated(document: unknown, random: Random): string {
  const copy: unknown = JSON.parse(JSON.stringify(document));
  for (let times = 1 + random.below(3); times > 0; times -= 1) spoil(copy, random);
  let text = JSON.stringify(copy, null, random.pick([0, 2]));
  for (const [name, raw] of Object.entries(RAW)) text = text.replaceAll(`"${name}"`, raw);
  return random.next() < 0.25 ? spoiltText(text, random) : text;
}

function spoil(document: unknown, random: Random): void {
  const all = spots(document);
  if (all.length === 0) return;
  const [holder, key] = random.pick(all);
  const value: unknown = Reflect.get(holder, key);
  switch (random.below(7)) {
    case 0:
      Reflect.deleteProperty(holder, key);
      break;
    case 1:
      define(holder, random.pick(KEYS), value);
      break;
    case 2:
      define(holder, key.slice(1) + key.slice(0, 1), value);
      break;
    case 3:
      if (Array.isArray(holder)) holder.push(value, value);
      else define(holder, key, [value, value]);
      break;
    case 4: {
      const [from, other] = random.pick(all);
      define(holder, key, copied(Reflect.get(from, other)));
      break;
    }
    default:
      define(holder, key, copied(random.pick(JUNK)));
  }
}

function spoiltText(text: string, random: Random): string {
  const at = random.below(text.length);
  const put = (part: string) => text.slice(0, at) + part + text.slice(at);
  // What takes longest comes seldom, as most mistakes are small.
  if (random.next() < 0.01)
    return put(`"${random.pick(['a', 'a-', 'ế', '1'])}`.padEnd(TEN_MEGABYTES, 'a-'));
  if (random.next() < 0.01)
    return text.replace(/"[^"]{3,}"/, `"${'a-'.repeat(TEN_MEGABYTES / 2)}"`);
  switch (random.below(8)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return put('['.repeat(random.pick([10, 100, 100_000])));
    case 2:
      return put('{"a":'.repeat(random.pick([10, 100, 100_000])));
    case 3:
      return text.slice(0, at) + text.slice(at + 1);
    case 4:
      return put(random.pick(['\u0000', '\ufeff', '\ufffd', '\\', '"', '}', ',', '\u2028', 'NaN']));
    case 5:
      return text.replace(/:\s*("[^"]*"|\d+)/, `:${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    case 6:
      return text + text;
    default:
      return `\ufeff${text}`;
  }
}
