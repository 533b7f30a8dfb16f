import { programmeCalendar } from '../life-cycle/calendar.js';
import { calendarWords } from '../life-cycle/calendar-words.js';
import type { ProgrammeReport } from '../report/programme-report.js';
import { dateWords } from '../time/calendar-date.js';
import type { Block } from './block.js';
import type { DocumentOptions } from './document-options.js';
import { PAPER_WORDS } from './paper-words.js';

const SHOWN = 4;

/** What comes next: what its author writes, and what the agreement asks for soon. */
export function tasksSection(
  report: ProgrammeReport,
  { language, agreement, cycle, inputs }: DocumentOptions,
): Block[] {
  const words = PAPER_WORDS[language];
  const coming = programmeCalendar(agreement, cycle, report.on)
    .filter((item) => item.state === 'coming')
    .slice(0, SHOWN)
    .map((item) => `${calendarWords(item, language)} (${dateWords(item.day, language)})`);
  const tasks = inputs?.tasks ?? [];
  return [
    tasks.length === 0 ? { kind: 'blank', text: words.fillTasks } : { kind: 'list', items: tasks },
    ...(coming.length === 0
      ? []
      : [
          { kind: 'paragraph', text: words.due } as const,
          { kind: 'list', items: coming } as const,
        ]),
  ];
}
