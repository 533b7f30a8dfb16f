/** A colour of the design with its light and its dark value. A site sets its own by `--kh-NAME`. */
export interface Token {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

const token = (name: string, light: string, dark: string): Token => ({ name, light, dark });

/** Flag red with gold, the default. Each text colour has a contrast of 4.5 to 1 on the surface, gold and edges 3. */
export const RED_GOLD: readonly Token[] = [
  token('accent', '#b4151b', '#ff9a8f'),
  token('gold', '#b98300', '#f2c14e'),
  token('text', '#201a17', '#f1ebe6'),
  token('soft', '#5f5650', '#c3b8b0'),
  token('surface', '#fff', '#1e1a18'),
  token('tint', '#faf5ef', '#2a2421'),
  token('line', '#e4dbd3', '#463d38'),
  token('edge', '#857970', '#948880'),
  token('met', '#146c3c', '#6fd69b'),
  token('not-met', '#a33c00', '#ffb07f'),
  token('open', '#5f5f6b', '#bdbdc9'),
];

/** For sites whose own colours should speak: what differs from the default. */
export const NEUTRAL: readonly Token[] = [
  token('accent', '#1f4e79', '#9cc7ef'),
  token('gold', '#4b6a88', '#a9c0d6'),
  token('tint', '#f4f4f4', '#262626'),
];
