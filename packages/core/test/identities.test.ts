import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newIdentities } from '../src/index.js';
import { entry } from './fund-example.js';

const day = fc.integer({ min: 1, max: 28 }).map((d) => `2025-05-${String(d).padStart(2, '0')}`);

it('finds the same faults share by share as all at once', () => {
  const name = fc.integer({ min: 1, max: 6 }).map((n) => `e-${n}`);
  const known = fc.record({
    id: name,
    reverses: fc.option(name, { nil: undefined }),
    number: fc.integer({ min: 1, max: 8 }),
    on: day,
  });
  fc.assert(
    fc.property(fc.array(known, { maxLength: 14 }), fc.integer({ min: 2, max: 5 }), (made, of) => {
      const entries = made.map(({ id, reverses, number, on }) =>
        entry({
          id,
          on,
          voucher: { documentNumber: `N-${number}` },
          ...(reverses && { reverses }),
        }),
      );
      const found = (shares: ReturnType<typeof newIdentities>[]) =>
        shares
          .flatMap((share) => entries.flatMap((one, index) => share.check(one, index)))
          .map((fault) => JSON.stringify(fault))
          .sort();
      const shares = Array.from({ length: of }, (_, index) => newIdentities({ index, of }));
      expect(found(shares)).toEqual(found([newIdentities()]));
    }),
  );
});
