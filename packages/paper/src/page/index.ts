/**
 * A report as text: a page for a browser, Markdown, CSV.
 *
 * @packageDocumentation
 */
export { paperCsv } from './csv.js';
export { escapeHtml } from './escape-html.js';
export { paperMarkdown } from './markdown.js';
export { paperPage } from './page.js';
