import type { Content } from '../data/reading.js';
import type { State } from '../state.js';

/** An element as it is to stand on a page, before it becomes code or, in the preview, nodes. */
export interface Embed {
  /** Without `kh-`. */
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** What stands inside; an address is an attribute. */
  readonly content: Content;
}

/** What the reader has chosen, as an element with its attributes. */
export function embedOf(state: State, content: Content): Embed {
  const attributes: (readonly [string, string])[] = [];
  if (content.kind === 'address') attributes.push(['src', content.address]);
  // A table has the language that it is written in, so that its numbers are read as they are meant.
  const language = state.language === 'page' && content.kind === 'table' ? 'vi' : state.language;
  if (language !== 'page') attributes.push(['lang', language]);
  if (state.theme !== 'red-gold') attributes.push(['theme', state.theme]);
  if (state.scheme !== 'page') attributes.push(['scheme', state.scheme]);
  return { name: state.name, attributes, content };
}
