import type { Shape } from '@khuyenhoc/core';

/**
 * Makes the nodes of a drawing. They are built one by one, never from markup, so that nothing in the
 * data can become an element, and geometry stays in attributes, which a strict policy allows.
 */
export function drawShape({ tag, attributes, children }: Shape): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
  node.append(...children.map((child) => (typeof child === 'string' ? child : drawShape(child))));
  return node;
}
