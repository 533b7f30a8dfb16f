import type { LedgerFault } from '@khuyenhoc/core';
import {
  type Fund,
  type Issue,
  makeIssue,
  nearest,
  type Path,
  type Words,
} from '@khuyenhoc/schemas';

/** A fault of a ledger in words; `place` says where an item stands, for “first at …”. */
export function ledgerIssue(
  fault: LedgerFault,
  fund: Fund,
  path: Path,
  place: (at: number) => string | Words,
): Issue {
  const { code, facts } = fault;
  const twice = code === 'entry-id-duplicate' || code === 'voucher-duplicate';
  const earmarks = fund.earmarks.map((one) => one.id);
  return makeIssue(code, path, {
    ...facts,
    ...(twice && { detail: place(Number(facts.detail)) }),
    ...(code === 'earmark-unknown' && { hint: nearest(facts.name ?? '', earmarks) }),
  });
}
