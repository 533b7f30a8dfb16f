import type { Column } from './layout.js';

/** A column from its key, type, heading and note, each in Vietnamese and English. */
export const column = (
  key: string,
  type: Column['type'],
  [vi, en]: readonly [vi: string, en: string],
  [noteVi, noteEn]: readonly [vi: string, en: string],
  more: Partial<Column> = {},
): Column => ({ key, type, name: { vi, en }, note: { vi: noteVi, en: noteEn }, ...more });
