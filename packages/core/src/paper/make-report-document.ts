import { agreementTitle } from '../agreement/agreement-title.js';
import type { ProgrammeReport } from '../report/programme-report.js';
import { reportHeadings } from '../report/headings.js';
import { dateWords } from '../time/calendar-date.js';
import type { Block } from './block.js';
import type { DocumentOptions } from './document-options.js';
import { contradictionsSection } from './contradictions-section.js';
import { detailTable } from './detail-table.js';
import { paperFrame } from './paper-frame.js';
import { PAPER_WORDS } from './paper-words.js';
import type { ReportDocument } from './report-document.js';
import { introSection } from './intro-section.js';
import { resultsSection } from './results-section.js';
import { situationSection } from './situation-section.js';
import { tasksSection } from './tasks-section.js';

/**
 * The report of a programme as a paper: national heading, sections, tables, annex and foot, as plain
 * data that a writer lays out as Word, page, Markdown or sheet.
 *
 * @example
 * const paper = reportDocument(programmeReport(agreement, files, { on }), options);
 * paper.body.filter((block) => block.kind === 'table');
 */
export function reportDocument(report: ProgrammeReport, options: DocumentOptions): ReportDocument {
  const { language } = options;
  const words = PAPER_WORDS[language];
  const headings = reportHeadings[language];
  const sections: readonly (readonly [title: string, blocks: readonly Block[]])[] = [
    [words.situation, situationSection(report, options)],
    [words.results, resultsSection(report, options)],
    [words.contradictions, contradictionsSection(report, options)],
    [words.tasks, tasksSection(report, options)],
    [words.proposals, proposals(options)],
  ];
  const dated = report.dataAsOf === null ? headings.none : dateWords(report.dataAsOf, language);
  return {
    kind: 'report-document',
    language,
    frame: paperFrame(report, options),
    warning: report.illustrative?.[language] ?? null,
    body: [
      ...introSection(report, options),
      ...sections.flatMap(([title, blocks], index): Block[] => [
        { kind: 'heading', level: 1, text: `${ROMAN[index] ?? ''}. ${title}` },
        ...blocks,
      ]),
    ],
    annexes: [
      {
        label: words.annex,
        title: words.details,
        table: detailTable(report, options),
      },
    ],
    foot: [
      `${headings.source}: ${report.citation.reference ?? report.citation.source.join(', ')}`,
      `${capital(headings.dataAsOf)} ${dated}; ${agreementTitle({ ...report.agreement, parties: report.parties }, language)}`,
      `${headings.madeOn} ${dateWords(options.madeOn, language)}`,
    ],
  };
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function proposals({ inputs, language }: DocumentOptions): Block[] {
  const given = inputs?.proposals ?? [];
  if (given.length === 0) return [{ kind: 'blank', text: PAPER_WORDS[language].fillProposals }];
  return [{ kind: 'list', items: given }];
}
