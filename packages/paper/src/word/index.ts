/**
 * A report as a Word paper (.docx), laid out by Decree 30/2020/NĐ-CP.
 *
 * @packageDocumentation
 */
export { paperWord } from './word.js';
