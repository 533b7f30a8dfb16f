import { NEUTRAL, RED_GOLD, type Token } from '@khuyenhoc/widgets';

/** The two sides of a colour: on a light page and on a dark one. */
export const SIDES = ['light', 'dark'] as const;
export type Side = (typeof SIDES)[number];

/** Colours that were changed, by the name of the token, each `#rrggbb`. */
export type Colours = Readonly<Record<string, Partial<Record<Side, string>>>>;

/** `#fff` and `#ffffff` are one colour; fields of a page take only the second. */
const longHex = (hex: string): string =>
  /^#[\da-f]{3}$/i.test(hex) ? hex.replace(/[\da-f]/gi, '$&$&') : hex;

/** The tokens of a theme as they stand before anything is changed. */
export const tokensOf = (theme: 'red-gold' | 'neutral'): readonly Token[] =>
  RED_GOLD.map(
    (token) => (theme === 'neutral' && NEUTRAL.find(({ name }) => name === token.name)) || token,
  ).map(({ name, light, dark }) => ({ name, light: longHex(light), dark: longHex(dark) }));

/** The tokens with what was changed. */
export const chosenTokens = (theme: 'red-gold' | 'neutral', colours: Colours): readonly Token[] =>
  tokensOf(theme).map((token) => ({ ...token, ...colours[token.name] }));
