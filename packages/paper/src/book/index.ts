/**
 * Workbooks (.xlsx): a report, the template of a table, a table with its rows.
 *
 * @packageDocumentation
 */
export { exportBook } from './export-book.js';
export { programmeBook } from './programme-book.js';
export { paperSheet } from './report-book.js';
export { templateBook } from './template-book.js';
