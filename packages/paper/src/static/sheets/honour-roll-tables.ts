import type { HonourRollView, Language } from '@khuyenhoc/core';
import type { SheetTable } from '../static-sheet.js';
import { saidSheetTable } from './said-sheet-table.js';

/** Donors and awards, as they may be published. */
export const honourRollTables = (
  { tables }: HonourRollView,
  language: Language,
): readonly SheetTable[] => tables.map((table) => saidSheetTable(table, language));
