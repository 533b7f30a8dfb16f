import { DOCUMENT_KINDS } from '@khuyenhoc/schemas';
import { Command, Option } from 'commander';
import { checkFile } from '../files/check-file.js';
import { openRejects } from '../files/lines/rejects.js';
import { nameOfFile } from '../files/read-text.js';
import { githubReporter } from '../output/issues/github.js';
import { jsonReporter } from '../output/issues/json.js';
import { prettyReporter } from '../output/issues/pretty.js';
import type { Reporter } from '../output/issues/reporter.js';
import { sarifReporter } from '../output/issues/sarif.js';
import { count, newTally } from '../output/issues/tally.js';
import { EXIT, exitAtLeast } from '../terminal/exit.js';
import { inLanguage } from '../terminal/in-language.js';
import { spoken } from '../terminal/language.js';
import { UsageError } from '../usage-error.js';
import { wholeNumber } from './whole-number.js';

type Format = 'pretty' | 'json' | 'github' | 'sarif';

interface Flags {
  type?: string;
  lenient?: boolean;
  format: Format;
  maxErrors: number;
  rejects?: string;
}

/** `khuyenhoc validate FILE…`: says of each file whether it is right, or all that is wrong in it. */
export function validateCommand(): Command {
  return new Command('validate')
    .description('kiểm tra tệp dữ liệu / check data files')
    .argument(
      '<file...>',
      'tệp JSON, NDJSON, CSV, XLSX, hoặc - / JSON, NDJSON, CSV or XLSX files, or -',
    )
    .addOption(
      new Option(
        '--type <kind>',
        'loại tài liệu, mặc định theo “kind” trong tệp / kind of document, by default the one that the file names',
      ).choices(DOCUMENT_KINDS),
    )
    .option(
      '--lenient',
      'mục lạ chỉ là cảnh báo và không được đọc / unknown entries are warnings and are not read',
    )
    .addOption(
      new Option('--format <format>', 'dạng kết quả / form of the result')
        .choices(['pretty', 'json', 'github', 'sarif'])
        .default('pretty'),
    )
    .addOption(
      new Option(
        '--max-errors <number>',
        'in nhiều nhất bấy nhiêu lỗi mỗi tệp, 0 = tất cả; số đếm luôn đủ / show at most so many errors of each file, 0 = all; counts are always exact',
      )
        .argParser(wholeNumber)
        .default(100),
    )
    .option(
      '--rejects <file>',
      'ghi các dòng không nhận (NDJSON, bảng), kèm lý do / write the lines that are refused (NDJSON, tables), with the reasons',
    )
    .action(validate);
}

const REPORTERS: Readonly<Record<Format, () => Reporter>> = {
  pretty: () => prettyReporter(spoken()),
  json: jsonReporter,
  github: () => githubReporter(spoken()),
  sarif: () => sarifReporter(spoken()),
};

async function validate(files: string[], flags: Flags): Promise<void> {
  const { type, lenient, maxErrors } = flags;
  const most = maxErrors === 0 ? Infinity : maxErrors;
  const reporter = REPORTERS[flags.format]();
  const rejects = flags.rejects === undefined ? undefined : await openRejects(flags.rejects);
  try {
    for (const file of files) {
      const name = nameOfFile(file);
      const tally = newTally(name);
      try {
        const checked = await checkFile(file, {
          type,
          lenient,
          rejects,
          onIssue: (issue) => {
            if (count(tally, issue, most)) reporter.issue(name, issue);
          },
        });
        reporter.end(Object.assign(tally, checked));
        if (tally.errors > 0) exitAtLeast(EXIT.wrong);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        const words = (language: 'vi' | 'en') => inLanguage(error.message, language);
        reporter.unreadable(name, { vi: words('vi'), en: words('en') });
        exitAtLeast(EXIT.usage);
      }
    }
    await rejects?.close();
  } catch (error) {
    await rejects?.abandon();
    throw error;
  }
  reporter.finish();
}
