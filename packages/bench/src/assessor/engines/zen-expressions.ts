import { RULES } from '../workload/rules.js';

/** A chain of conditions on a value, best first; the last holds for all that is left. */
export function chain<One extends { readonly from: number }>(
  bestFirst: readonly One[],
  value: string,
  give: (one: One) => string,
): string {
  return bestFirst
    .map((one) => (one.from === 0 ? give(one) : `${value} >= ${one.from} ? ${give(one)} : `))
    .join('');
}

/** The points of each criterion. */
export const POINTS: readonly string[] = RULES.map(({ id, bands }) =>
  chain([...bands].reverse(), id, ({ points }) => String(points)),
);
