import type { Spot } from '../issue/issue.js';

/** Levels of brackets that a document may have; none of the domain has more than a dozen. */
export const DEEPEST = 64;

const QUOTE = 34;
const BACKSLASH = 92;
const NEWLINE = 10;

/** Where JSON text goes deeper than `most` levels, or null where it does not. */
export function deeperThan(text: string, most: number): Spot | null {
  let depth = 0;
  let quoted = false;
  let line = 1;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) {
      line += 1;
      start = at + 1;
      // A text cannot go over a line, so a quote that was left open ends here.
      quoted = false;
    } else if (quoted) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) quoted = false;
    } else if (code === QUOTE) quoted = true;
    else if (code === 123 || code === 91) {
      depth += 1;
      if (depth > most) return { line, column: at - start + 1 };
    } else if (code === 125 || code === 93) depth -= 1;
  }
  return null;
}

/** Where the first control character inside quotes stands. */
export function controlInQuotes(text: string): Spot | null {
  let quoted = false;
  let line = 1;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quoted && code < 32) return { line, column: at - start + 1 };
    if (code === NEWLINE) {
      line += 1;
      start = at + 1;
    } else if (code === QUOTE) quoted = !quoted;
    else if (quoted && code === BACKSLASH) at += 1;
  }
  return null;
}
