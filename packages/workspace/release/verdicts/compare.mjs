import { exampleVerdicts, setsInForce } from './criteria.mjs';
import { fundVerdicts } from './funds.mjs';
import { otherChanges, readRulebook } from './rulebook-data.mjs';
import { targetVerdicts } from './targets.mjs';

/**
 * What the present code says of the same probes under two rulebooks, where it is not the same; what of the older
 * one it no longer reads; and what changed that no probe reaches.
 */
export function changedVerdicts(beforeFolder, nowFolder) {
  const [before, now] = [beforeFolder, nowFolder].map(readRulebook);
  const changes = [setsInForce, exampleVerdicts, targetVerdicts, fundVerdicts]
    .flatMap((verdictsOf) => verdictsOf(before, now))
    .filter(({ verdicts: [was, is] }) => was.verdict !== is.verdict);
  return { changes, unread: before.unread, others: otherChanges(beforeFolder, nowFolder) };
}
