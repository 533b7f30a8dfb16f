import { findContradictions } from '../finding/find-contradictions.js';
import { findingWords } from '../finding/finding-words.js';
import { effectiveOn } from '../observation/effective.js';
import type { ProgrammeReport } from '../report/programme-report.js';
import { reportHeadings } from '../report/headings.js';
import { reasonWords } from '../report/reason-words.js';
import type { Block } from './block.js';
import type { DocumentOptions } from './document-options.js';
import { PAPER_WORDS } from './paper-words.js';

/** What in the figures cannot be right, and which of them could not be used. */
export function contradictionsSection(
  report: ProgrammeReport,
  { language, observations }: DocumentOptions,
): Block[] {
  const found = findContradictions(effectiveOn(observations, report.on));
  const setAside = report.rows.flatMap((row) =>
    row.result.setAside.map(
      (reason) => `${row.commitment.title[language]}: ${reasonWords(reason, language)}`,
    ),
  );
  const lines = found.map((one) => findingWords(one, language));
  return [
    lines.length === 0
      ? { kind: 'paragraph', text: PAPER_WORDS[language].noContradictions }
      : { kind: 'list', items: lines },
    ...(setAside.length === 0
      ? []
      : [
          { kind: 'paragraph', text: `${reportHeadings[language].setAside}:` } as const,
          { kind: 'list', items: setAside } as const,
        ]),
  ];
}
