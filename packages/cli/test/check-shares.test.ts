import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newIdentities } from '@khuyenhoc/core';
import { readLedgerLine } from '@khuyenhoc/schemas';
import { expect, it } from 'vitest';
import { checkShares, sharesOf } from '../src/files/check-shares.js';
import { temporary } from './command.js';

const line = (id: number, number: number) =>
  JSON.stringify({
    type: 'entry',
    id: `e-${id}`,
    on: '2025-05-01',
    kind: 'money-gift',
    amount: 1,
    voucher: { documentNumber: `N-${number}` },
  });

it('checks a ledger too large to remember in passes of equal memory', async () => {
  const file = join(temporary(), 'ledger.ndjson');
  // Every id comes twice, and of each voucher number there are three.
  const lines = Array.from({ length: 60 }, (_, index) => line(index % 30, index % 20));
  writeFileSync(file, ['{"kind":"fund-ledger"}', ...lines].join('\n'));
  expect(await sharesOf(file)).toBe(1);
  expect(await sharesOf(file, 20)).toBe(4);

  const first = newIdentities({ index: 0, of: 4 });
  const faults = [
    ...lines.flatMap((text, index) => {
      const read = readLedgerLine(text, index + 2);
      return read.ok && read.value.type === 'entry' ? first.check(read.value, index + 2) : [];
    }),
    ...(await checkShares(file, 4)),
  ];
  const at = (code: string) =>
    faults
      .filter((fault) => fault.code === code)
      .map((fault) => fault.at)
      .sort((a, b) => a - b);
  expect(at('entry-id-duplicate')).toEqual(Array.from({ length: 30 }, (_, index) => index + 32));
  expect(at('voucher-duplicate')).toEqual(Array.from({ length: 40 }, (_, index) => index + 22));
});
