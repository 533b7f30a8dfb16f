import type { Language } from '@khuyenhoc/core';

interface CompareLabels {
  readonly search: string;
  readonly found: (shown: string, all: string) => string;
}

/** What a comparison says by itself. */
export const COMPARE_LABELS: Readonly<Record<Language, CompareLabels>> = {
  vi: { search: 'Tìm theo tên', found: (shown, all) => `Hiện ${shown}/${all} dòng` },
  en: { search: 'Find by name', found: (shown, all) => `${shown} of ${all} rows` },
};
