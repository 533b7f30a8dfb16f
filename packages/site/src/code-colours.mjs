import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const rules = new Map();
const classOf = (style) => {
  const text =
    typeof style === 'string'
      ? style
      : Object.entries(style)
          .map(([key, value]) => `${key}:${value}`)
          .join(';');
  const known = rules.get(text) ?? `c${rules.size}`;
  rules.set(text, known);
  return known;
};

function turn(node) {
  const { style } = node.properties ?? {};
  if (style === undefined) return;
  delete node.properties.style;
  const { class: before = '' } = node.properties;
  node.properties.class = `${before} ${classOf(style)}`.trim();
}

/** Colours of code as classes: styles inside a page are forbidden by its policy. */
export const coloursAsClasses = {
  name: 'colours-as-classes',
  enforce: 'post',
  pre: turn,
  code: turn,
  line: turn,
  span: turn,
};

/** Writes the rules of all classes that were given out. */
export function writeColours(site) {
  const css = [...rules].map(([style, name]) => `.vp-doc .${name}{${style}}`).join('\n');
  writeFileSync(join(site, 'code-colours.css'), css);
}
