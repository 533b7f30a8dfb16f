import type { Spot } from '../issue/issue.js';

/** The key of a member. */
export const nameOf = (node: { type: string; value?: string; name?: string }): string =>
  node.value ?? node.name ?? '';

/** Where a node begins. */
export const startOf = (node: { loc: { start: Spot } }): Spot => ({
  line: node.loc.start.line,
  column: node.loc.start.column,
});
