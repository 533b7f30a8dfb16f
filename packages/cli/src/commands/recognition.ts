import { type Language, replayRecognition } from '@khuyenhoc/core';
import { procedures } from '@khuyenhoc/rulebook';
import type { RecognitionEvents } from '@khuyenhoc/schemas';
import { Command } from 'commander';
import { loadRecognition } from '../files/load-recognition.js';
import { deadlinesText } from '../output/deadlines-text.js';
import { recognitionText } from '../output/recognition-text.js';
import { chosenDay } from '../output/today.js';
import { datedCommand } from './dated-command.js';
import { wholeNumber } from './whole-number.js';

interface Flags {
  on?: string;
  lang: Language;
  year?: number;
}

const shared = (name: string, description: string): Command =>
  datedCommand(name, description).argument(
    '<file...>',
    'sự kiện của từng đối tượng / the events of each candidate',
  );

/** Says something of each file, with an empty line between them. */
async function each(files: string[], say: (file: RecognitionEvents) => string): Promise<void> {
  const texts: string[] = [];
  for (const file of files) {
    const loaded = await loadRecognition(file);
    if (loaded === null) process.exitCode = 1;
    else texts.push(say(loaded));
  }
  if (texts.length > 0) console.log(texts.join('\n\n'));
}

/** `khuyenhoc recognition status|deadlines FILE…`: how far a title has come, and what is due. */
export function recognitionCommand(): Command {
  return new Command('recognition')
    .description('công nhận mô hình học tập / recognition of learning models')
    .addCommand(
      shared('status', 'tình trạng tại một ngày / how it stands on a day').action(
        (files: string[], { on: day, lang }: Flags) => {
          const on = chosenDay(day);
          return each(files, ({ candidate, events, illustrative }) => {
            const { state } = replayRecognition(candidate, events, procedures, on);
            return recognitionText(state, on, lang, illustrative === true);
          });
        },
      ),
    )
    .addCommand(
      shared('deadlines', 'thời hạn của năm đánh giá / deadlines of the year judged')
        .option(
          '--year <year>',
          'năm đánh giá, mặc định năm của đợt đang làm / year judged, that of the round by default',
          wholeNumber,
        )
        .action((files: string[], { on: day, lang, year }: Flags) => {
          const on = chosenDay(day);
          return each(files, ({ candidate, events }) => {
            const { state } = replayRecognition(candidate, events, procedures, on);
            return deadlinesText(state, on, year, lang);
          });
        }),
    );
}
