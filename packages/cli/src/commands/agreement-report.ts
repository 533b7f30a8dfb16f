import {
  agreementOn,
  type Language,
  programmeReport,
  replay,
  type ReportDocument,
  reportDocument,
  type ReportKind,
} from '@khuyenhoc/core';
import { paperCsv, paperMarkdown, paperPage } from '@khuyenhoc/paper/page';
import { instruments, targets } from '@khuyenhoc/rulebook';
import { type Command, Option } from 'commander';
import { put } from '../files/put.js';
import { withProgramme } from '../files/with-programme.js';
import { chosenDay, today } from '../output/today.js';
import { datedCommand } from './dated-command.js';
import { collectPair } from './pair.js';

type Format = 'markdown' | 'html' | 'csv' | 'xlsx' | 'docx' | 'json';

interface Flags {
  on?: string;
  lawAsOf?: string;
  lang: Language;
  kind: ReportKind;
  format?: Format;
  reading: Record<string, string>;
  edition: string[];
  output?: string;
}

const FORMATS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  html: 'html',
  htm: 'html',
  csv: 'csv',
  xlsx: 'xlsx',
  docx: 'docx',
  json: 'json',
};

/** `khuyenhoc agreement report FILE…`: the report as a paper, printed or as a file to open. */
export function agreementReportCommand(): Command {
  return datedCommand('report', 'lập báo cáo thành văn bản / the report as a paper')
    .argument('<file...>', 'thỏa thuận, số liệu, sự kiện, thông tin báo cáo / all files of it')
    .addOption(
      new Option('--kind <kind>', 'sơ kết 6 tháng, năm, tổng kết / half-year, year, whole period')
        .choices(['interim', 'yearly', 'final'])
        .default('yearly'),
    )
    .addOption(
      new Option(
        '--format <format>',
        'mặc định theo đuôi tệp / by the file name if left out',
      ).choices(['markdown', 'html', 'csv', 'xlsx', 'docx', 'json']),
    )
    .option('--law-as-of <date>', 'lấy pháp luật tính đến ngày / law as of this day')
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
      withProgramme(files, async ({ agreement, observations, events, inputs }) => {
        const on = chosenDay(flags.on);
        const { state } = replay(agreement, events, on);
        const report = programmeReport(agreementOn(agreement, state), observations, {
          on,
          ...(flags.lawAsOf !== undefined && { lawAsOf: flags.lawAsOf }),
          readings: flags.reading,
          acceptedEditions: flags.edition,
          rulebook: { instruments, targets },
        });
        const paper = reportDocument(report, {
          language: flags.lang,
          kind: flags.kind,
          madeOn: today(),
          agreement,
          cycle: state,
          observations: observations.flatMap((file) => file.observations),
          ...(inputs !== undefined && { inputs }),
        });
        const ending = flags.output?.split('.').at(-1)?.toLowerCase() ?? '';
        const format = flags.format ?? FORMATS[ending] ?? 'markdown';
        await put(await write(paper, format), flags.output);
      }),
    );
}

async function write(paper: ReportDocument, format: Format): Promise<string | Uint8Array> {
  switch (format) {
    case 'markdown':
      return paperMarkdown(paper);
    case 'html':
      return paperPage(paper);
    case 'csv':
      return paperCsv(paper);
    case 'json':
      return JSON.stringify(paper, null, 2);
    // The two libraries are large, and most commands need neither.
    case 'xlsx':
      return (await import('@khuyenhoc/paper/book')).paperSheet(paper);
    case 'docx':
      return (await import('@khuyenhoc/paper/word')).paperWord(paper);
  }
}
