import { type Colours, tokensOf } from '../colour/colours.js';
import type { State } from '../state.js';

/** The custom properties that were changed, with their values: plain, and for both sides at once. */
export interface ColourRule {
  readonly name: string;
  readonly plain: string;
  readonly both: string | null;
}

/** What has to be set on an element for the colours that were chosen. */
export function colourRules({
  theme,
  scheme,
  colours,
}: {
  readonly theme: State['theme'];
  readonly scheme: State['scheme'];
  readonly colours: Colours;
}): readonly ColourRule[] {
  const one = scheme === 'dark' ? 'dark' : 'light';
  return tokensOf(theme).flatMap((token) => {
    const changed = colours[token.name];
    const value = { ...token, ...changed };
    if (changed === undefined || (scheme !== 'page' && changed[one] === undefined)) return [];
    return [
      {
        name: `--kh-${token.name}`,
        plain: value[one],
        both: scheme === 'page' ? `light-dark(${value.light}, ${value.dark})` : null,
      },
    ];
  });
}

/** The same as a style sheet; empty where no colour was changed. */
export function colourCss(state: State): string {
  const rules = colourRules(state);
  if (rules.length === 0) return '';
  const block = (list: readonly string[]) => `kh-${state.name} {\n${list.join('\n')}\n}\n`;
  const plain = block(rules.map(({ name, plain }) => `  ${name}: ${plain};`));
  if (state.scheme !== 'page') return plain;
  const both = block(rules.map(({ name, both }) => `  ${name}: ${both ?? ''};`));
  return `${plain}@supports (color: light-dark(red, red)) {\n${both.replace(/^(?=.)/gm, '  ')}}\n`;
}
