import { findContradictions } from '../finding/find-contradictions.js';
import { findingFact } from '../finding/finding-words.js';
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
  { language, agreement, observations }: DocumentOptions,
): Block[] {
  const found = findContradictions(effectiveOn(observations, report.on));
  const setAside = report.rows.flatMap((row) =>
    row.result.setAside.map(
      (reason) => `${row.commitment.title[language]}: ${reasonWords(reason, language)}`,
    ),
  );
  /** Whose figure it is and of which commitment; readers of a paper know no ids. */
  const named = (id: string): string => {
    const one = observations.find((other) => other.id === id);
    const indicator = one && 'indicator' in one ? one.indicator : undefined;
    const party = agreement.parties.find((other) => other.id === one?.party);
    const row = report.rows.find(({ commitment }) => commitment.indicator === indicator);
    const names = [party?.name[language], row?.commitment.title[language]];
    return names.filter((name) => name !== undefined).join(', ') || id;
  };
  const lines = found.map(
    (one) => `${[...new Set(one.ids.map(named))].join('; ')}: ${findingFact(one, language)}`,
  );
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
