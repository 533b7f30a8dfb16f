import type { Embed } from './embed.js';

/** The nodes of an element; built one by one, so that no data can become markup. */
export function buildEmbed({ name, attributes, content }: Embed): HTMLElement {
  const element = document.createElement(`kh-${name}`);
  for (const [key, value] of attributes) element.setAttribute(key, value);
  // Trusted types take a block of JSON for a script, if a page adds it later.
  if (content.kind === 'json') Reflect.set(element, 'data', content.value);
  if (content.kind === 'table') {
    const table = document.createElement('table');
    if (content.table.caption) table.createCaption().append(content.table.caption);
    const width = content.table.rows[0]?.length ?? 1;
    for (const cells of content.table.rows) {
      const row = table.insertRow();
      for (const text of cells) {
        const cell = row.insertCell();
        if (cells.length === 1) cell.colSpan = width;
        cell.append(text);
      }
    }
    element.append(table);
  }
  return element;
}
