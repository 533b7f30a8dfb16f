import {
  agreementOn,
  type Language,
  programmeCard,
  programmeReport,
  type ProgrammeReport,
  replay,
} from '@khuyenhoc/core';
import { instruments, targets } from '@khuyenhoc/rulebook';
import { type Command, Option } from 'commander';
import { put } from '../files/put.js';
import { withProgramme } from '../files/with-programme.js';
import { reportText } from '../output/report-text.js';
import { staticTable } from '../output/static-table.js';
import { chosenDay } from '../output/today.js';
import { datedCommand } from './dated-command.js';
import { collectPair } from './pair.js';
import { windowWidth } from '../terminal/window-width.js';

interface Flags {
  on?: string;
  lawAsOf?: string;
  lang: Language;
  format: 'text' | 'json' | 'html' | 'card';
  json?: boolean;
  reading: Record<string, string>;
  edition: string[];
  output?: string;
}

/** `khuyenhoc report AGREEMENT FIGURES…`: where each commitment stands, why, and what it takes. */
export function reportCommand(): Command {
  return datedCommand(
    'report',
    'lập báo cáo một chương trình phối hợp / report on a coordination programme',
  )
    .argument('<file...>', 'thỏa thuận và số liệu / the agreement and its figures')
    .option('--law-as-of <date>', 'lấy pháp luật tính đến ngày / law as of this day')
    .addOption(
      new Option('--format <format>', 'dạng kết quả / form of the result')
        .choices(['text', 'json', 'html', 'card'])
        .default('text'),
    )
    .option('--json', 'như / same as --format json')
    .option(
      '--reading <commitment=reading>',
      'chọn cách hiểu mẫu số / choose how to read a base',
      collectPair,
      {},
    )
    .option(
      '--edition <edition>',
      'nhận thêm số liệu theo danh mục hành chính / also accept figures of this list of places',
      (value: string, earlier: string[]) => [...earlier, value],
      [],
    )
    .option('-o, --output <file>', 'ghi vào tệp / write to a file')
    .action((files: string[], flags: Flags) =>
      withProgramme(files, async ({ agreement, observations, events }) => {
        const on = chosenDay(flags.on);
        const { state } = replay(agreement, events, on);
        const report = programmeReport(agreementOn(agreement, state), observations, {
          on,
          ...(flags.lawAsOf !== undefined && { lawAsOf: flags.lawAsOf }),
          readings: flags.reading,
          acceptedEditions: flags.edition,
          rulebook: { instruments, targets },
        });
        await put(output(report, flags), flags.output);
      }),
    );
}

function output(report: ProgrammeReport, flags: Flags): string {
  const format = flags.json ? 'json' : flags.format;
  if (format === 'json') return JSON.stringify(report, null, 2);
  if (format === 'card') return JSON.stringify(programmeCard(report));
  if (format === 'html') return staticTable(report, flags.lang);
  return reportText(report, flags.lang, windowWidth());
}
