import { type Language, programmeCalendar, replay } from '@khuyenhoc/core';
import { Command } from 'commander';
import { put } from '../files/put.js';
import { withProgramme } from '../files/with-programme.js';
import { calendarFile } from '../output/calendar-file.js';
import { calendarText, statusText } from '../output/status-text.js';
import { chosenDay } from '../output/today.js';
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
    'thỏa thuận và sự kiện / the agreement and its events',
  );

/** `khuyenhoc agreement status|calendar FILE…`: where an agreement stands and what is owed next. */
export function agreementCommand(): Command {
  return new Command('agreement')
    .description('vòng đời thỏa thuận / life of an agreement')
    .addCommand(
      shared('status', 'tình trạng tại một ngày / how it stands on a day').action(
        (files: string[], { on: day, lang }: Flags) =>
          withProgramme(files, ({ agreement, events }) => {
            const on = chosenDay(day);
            const { state } = replay(agreement, events, on);
            console.log(statusText(agreement, state, on, lang));
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
    );
}
