import {
  agreementOn,
  type Language,
  programmeCalendar,
  programmeReport,
  replay,
} from '@khuyenhoc/core';
import { instruments, organisations, targets } from '@khuyenhoc/rulebook';
import { Command } from 'commander';
import { put } from '../files/put.js';
import { withProgramme } from '../files/with-programme.js';
import { calendarFile } from '../output/calendar-file.js';
import { checkText } from '../output/check-text.js';
import { commitmentsText } from '../output/commitments-text.js';
import { calendarText, statusText } from '../output/status-text.js';
import { chosenDay } from '../output/today.js';
import { agreementReportCommand } from './agreement-report.js';
import { datedCommand } from './dated-command.js';

interface Flags {
  on?: string;
  lang: Language;
  ics?: boolean;
  output?: string;
}

const shared = (name: string, description: string): Command =>
  datedCommand(name, description).argument(
    '<file...>',
    'thỏa thuận, sự kiện, số liệu / the agreement, its events and figures',
  );

/** `khuyenhoc agreement check|status|calendar|report FILE…`: an agreement from signing to closing. */
export function agreementCommand(): Command {
  return new Command('agreement')
    .description('thỏa thuận, từ ký kết đến tổng kết / an agreement, from signing to closing')
    .addCommand(
      shared(
        'check',
        'kiểm tra, nêu điều còn thiếu và mâu thuẫn / what is wrong, missing or odd',
      ).action((files: string[], { on: day, lang }: Flags) =>
        withProgramme(files, ({ agreement, observations, events }) => {
          const on = chosenDay(day);
          const { state } = replay(agreement, events, on);
          const known = organisations.map((one) => one.id);
          console.log(checkText(agreementOn(agreement, state), observations, known, on, lang));
        }),
      ),
    )
    .addCommand(
      shared('status', 'tình trạng tại một ngày / how it stands on a day').action(
        (files: string[], { on: day, lang }: Flags) =>
          withProgramme(files, ({ agreement, observations, events }) => {
            const on = chosenDay(day);
            const { state } = replay(agreement, events, on);
            const rulebook = { instruments, targets };
            const report = programmeReport(agreementOn(agreement, state), observations, {
              on,
              rulebook,
            });
            console.log(statusText(agreement, state, on, lang));
            console.log(commitmentsText(report, lang));
          }),
      ),
    )
    .addCommand(
      shared('calendar', 'việc cần làm hằng năm / what is owed in each year')
        .option('--ics', 'dạng iCalendar / as iCalendar')
        .option('-o, --output <file>', 'ghi vào tệp / write to a file')
        .action((files: string[], { on: day, lang, ics, output }: Flags) =>
          withProgramme(files, async ({ agreement, events }) => {
            const on = chosenDay(day);
            const { state } = replay(agreement, events, on);
            const items = programmeCalendar(agreement, state, on);
            const text = ics
              ? calendarFile(agreement, items, lang)
              : calendarText(agreement, items, on, lang);
            await put(text, output);
          }),
        ),
    )
    .addCommand(agreementReportCommand());
}
