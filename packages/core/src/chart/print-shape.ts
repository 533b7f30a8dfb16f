import type { Shape } from './shape.js';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/**
 * A drawing as SVG text, for a file. Whatever stands in attributes or text is escaped.
 *
 * @example
 * printShape(shape('rect', { width: '40%' })); // '<rect width="40%"/>'
 */
export function printShape({ tag, attributes, children }: Shape): string {
  const head = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');
  const inner = children
    .map((child) => (typeof child === 'string' ? escape(child) : printShape(child)))
    .join('');
  return inner === '' ? `<${tag}${head}/>` : `<${tag}${head}>${inner}</${tag}>`;
}
