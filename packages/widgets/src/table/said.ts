import type { ViewFrame, Words } from '@khuyenhoc/core';
import type { Sheet } from './sheet.js';

/** The words of a table, which has one language, where both are asked for. */
export const said = (text: string): Words => ({ vi: text, en: text });

/** What stands around a table: its caption, and its notes as they are. */
export const sheetFrame = ({ caption, notes }: Sheet): ViewFrame => ({
  title: said(caption),
  warning: null,
  lines: [],
  foot: notes.map(said),
});
