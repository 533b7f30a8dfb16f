import {
  agreementOn,
  agreementTitle,
  calendarView,
  type CalendarView,
  programmeCalendar,
  programmeCard,
  type ProgrammeCard,
  programmeReport,
  replay,
  signedWords,
  viewFoot,
  type Words,
} from '@khuyenhoc/core';
import { instruments, targets } from '@khuyenhoc/rulebook';
import type { LoadedProgramme } from '../files/load-programme.js';
import { today } from '../output/today.js';

type Programme = Extract<LoadedProgramme, { ok: true }>['programme'];

const both = (say: (language: 'vi' | 'en') => string): Words => ({ vi: say('vi'), en: say('en') });

/** The card of an agreement, judged on a day. */
export function cardOf({ agreement, observations, events }: Programme, on: string): ProgrammeCard {
  const { state } = replay(agreement, events, on);
  const rulebook = { instruments, targets };
  return programmeCard(
    programmeReport(agreementOn(agreement, state), observations, { on, rulebook }),
  );
}

/** What an agreement owes by when, seen from a day. */
export function calendarOf({ agreement, events }: Programme, on: string): CalendarView {
  const { state } = replay(agreement, events, on);
  const now = agreementOn(agreement, state);
  const { reference, source } = agreement.citation;
  const text = reference ?? source.join(', ');
  return calendarView(
    {
      title: { vi: 'Lịch sơ kết, tổng kết', en: 'Plans and reviews' },
      warning: null,
      lines: [
        both((language) => agreementTitle(now, language)),
        both((language) => signedWords(now, language)),
      ],
      foot: viewFoot({ source: { vi: text, en: text }, dataAsOf: on, madeOn: today() }),
    },
    programmeCalendar(agreement, state, on),
  );
}
