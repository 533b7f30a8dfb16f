import type { Token } from '@khuyenhoc/widgets';
import { contrast } from './contrast.js';
import { type Side, SIDES } from './colours.js';

/** Two colours that stand too close, on one side. */
export interface LowContrast {
  readonly of: string;
  readonly on: string;
  readonly side: Side;
  readonly ratio: number;
  readonly needed: number;
}

/** Text needs 4.5 to 1 (WCAG 1.4.3), what is drawn 3 to 1 (1.4.11). */
const PAIRS: readonly (readonly [of: string, on: string, needed: number])[] = [
  ...['text', 'soft', 'accent', 'met', 'not-met', 'open'].map(
    (name) => [name, 'surface', 4.5] as const,
  ),
  ...['text', 'soft'].map((name) => [name, 'tint', 4.5] as const),
  ...['gold', 'edge'].map((name) => [name, 'surface', 3] as const),
  ...['met', 'not-met', 'open', 'accent'].map((name) => [name, 'tint', 3] as const),
];

/** The pairs of an element's colours that readers could not tell apart well enough. */
export function lowContrasts(
  tokens: readonly Token[],
  sides: readonly Side[] = SIDES,
): readonly LowContrast[] {
  const colour = (name: string, side: Side) =>
    tokens.find((token) => token.name === name)?.[side] ?? '';
  return sides.flatMap((side) =>
    PAIRS.flatMap(([of, on, needed]) => {
      const ratio = contrast(colour(of, side), colour(on, side));
      return ratio < needed ? [{ of, on, side, ratio, needed }] : [];
    }),
  );
}
