import type { Language } from '@khuyenhoc/core';

/** How the lines begin, or go on, that tell where figures come from and of what day they are. */
const LINES = {
  vi: { source: /^Nguồn/, asOf: /[Ss]ố liệu( tính)? đến|^Số liệu: / },
  en: { source: /^Source/, asOf: /[Dd]ata( is)? as of|^Data: / },
} as const;

/** The line of what day the figures are, or of where they come from; undefined where none says it. */
export const lineOf = (
  what: 'source' | 'asOf',
  foot: readonly string[],
  language: Language,
): string | undefined => foot.find((line) => LINES[language][what].test(line));
