import fc from 'fast-check';

type Holder = Record<string, unknown>;

/** Every spot in a document that can be spoilt: the object or list, and a key of it. */
function spots(value: unknown): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    [value as Holder, key] as [Holder, string],
    ...spots(Reflect.get(value, key)),
  ]);
}

const WORDS = [
  ...[
    '',
    ' ',
    '\u3000',
    '\ufeff',
    '\u0085',
    '\u001c',
    'a\n',
    'a-b',
    'A',
    'đ',
    '-a',
    'a--b',
    '__proto__',
  ],
  ...[
    'e\u0302\u0301',
    '\ud800',
    '😀',
    '2024',
    '2024\n',
    '2024-13',
    '2024-02',
    '2024-02-29',
    '2023-02-29',
  ],
  ...[
    '1900-02-29',
    '2000-02-29',
    '2024-04-31',
    '2024-04-30\n',
    '24-1-1',
    '٢٠٢٤-01-01',
    '23/11/2022',
  ],
  ...[
    '02-29',
    '03-31',
    '04-31',
    '00-10',
    '08',
    '089',
    '0891',
    '08910',
    '08910\n',
    '٠٨',
    'joint',
    'hub',
  ],
  ...[
    'https://a.vn',
    'https://a.vn/x y',
    'http://a',
    'ftp://a.vn',
    'https://a.vn/\u0085',
    'https://a.vn\n',
  ],
  ...[
    'f'.repeat(64),
    'g'.repeat(64),
    'confirmed',
    'not-found',
    'in-kind-gift',
    'earmarked-gift',
    'reward',
  ],
];
const NUMBERS = [
  ...[0, -0, 1, -1, 0.5, 0.01, 0.001, 85.2, 99.99, 99.999, 100, 100.01, 1989, 1990, 2100, 2101],
  ...[1e6, 1e6 + 0.01, 1e21, -1e308, 2 ** 53 - 1, 2 ** 53, 1e-7],
];

const junk = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, [], {}, [null], [[]], { vi: 'a', en: 'b' }),
  fc.constantFrom<unknown>({ atLeast: 5 }, { atLeast: 5, atMost: 4 }, { count: 1, of: 2 }),
  fc.constantFrom<unknown>(...WORDS),
  fc.constantFrom<unknown>(...NUMBERS),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.jsonValue({ maxDepth: 2 }),
);

const change = fc.record({
  at: fc.nat(),
  from: fc.nat(),
  how: fc.constantFrom('set', 'set', 'remove', 'copy', 'repeat', 'tail', 'key', 'step'),
  value: junk,
  key: fc.constantFrom('kind', 'x', '__proto__', 'goods', 'donor', 'recipient', 'earmark', 'note'),
});
export type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** One to three changes to a document; most leave it wrong, some right. */
export const changes: fc.Arbitrary<Change[]> = fc.array(change, { minLength: 1, maxLength: 3 });

/** A copy of a document with the changes made. */
export function spoilt(document: unknown, all: readonly Change[]): unknown {
  const root = { document: structuredClone(document) };
  for (const { at, from, how, value, key } of all) {
    const places = spots(root);
    const [holder, name] = places[at % places.length]!;
    const here = holder[name];
    const define = (on: object, field: string, one: unknown) =>
      Object.defineProperty(on, field, {
        value: structuredClone(one),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    if (how === 'set') define(holder, name, value);
    else if (how === 'remove' && holder !== root && !Array.isArray(holder))
      Reflect.deleteProperty(holder, name);
    else if (how === 'copy') {
      const [other, field] = places[from % places.length]!;
      define(holder, name, other[field]);
    } else if (how === 'repeat' && Array.isArray(here)) here.push(structuredClone(here[0] ?? null));
    else if (how === 'tail' && typeof here === 'string') define(holder, name, `${here}\n`);
    else if (how === 'step' && typeof here === 'number') define(holder, name, here + 0.005);
    else if (how === 'key' && typeof here === 'object' && here !== null && !Array.isArray(here)) {
      define(here, key, value);
    }
  }
  return root.document;
}
