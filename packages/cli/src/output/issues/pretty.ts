import { formatCount, type Language } from '@khuyenhoc/core';
import { printIssues } from '../../files/print-issues.js';
import { paint } from '../../terminal/paint.js';
import type { Reporter } from './reporter.js';
import { isPartial, sortedCounts, type Tally } from './tally.js';

/** For people: what is right on standard output, what is wrong on standard error. */
export function prettyReporter(language: Language): Reporter {
  const codes = new Set<string>();
  return {
    issue: (file, issue) => {
      codes.add(issue.code);
      printIssues(file, [issue]);
    },
    end: (tally) => {
      const text = summary(tally, language);
      if (tally.errors > 0) console.error(paint('red', text));
      else console.log(paint(tally.warnings > 0 ? 'yellow' : 'green', text, process.stdout));
    },
    unreadable: (_file, message) => console.error(paint('red', message[language])),
    finish: () => {
      const [code] = codes;
      if (code === undefined) return;
      const more = language === 'vi' ? 'Xem giải thích một mã lỗi' : 'What a code means';
      console.error(paint('dim', `${more}: khuyenhoc explain ${code}`));
    },
  };
}

const SAY = {
  vi: {
    right: 'hợp lệ',
    wrong: 'sai',
    records: (many: string) => `${many} bản ghi`,
    rejected: (many: string) => `${many} dòng không nhận`,
    errors: (many: string) => `${many} lỗi`,
    warnings: (many: string) => `${many} cảnh báo`,
    leftOut: 'các mục lạ không được đọc',
    partial: (shown: string, all: string) => `một phần: in ${shown} trong ${all}; `,
  },
  en: {
    right: 'valid',
    wrong: 'wrong',
    records: (many: string) => `${many} records`,
    rejected: (many: string) => `${many} lines rejected`,
    errors: (many: string) => `${many} errors`,
    warnings: (many: string) => `${many} warnings`,
    leftOut: 'unknown entries were not read',
    partial: (shown: string, all: string) => `partial: ${shown} of ${all} shown; `,
  },
} as const;

function summary(tally: Tally, language: Language): string {
  const say = SAY[language];
  const digits = (many: number) => formatCount(many, language);
  const { errors, warnings, records, rejected, kind } = tally;
  const leftOut = tally.counts.has('key-unknown') ? `: ${say.leftOut}` : '';
  const warningWords = `${say.warnings(digits(warnings))}${leftOut}`;
  const parts = [
    ...(kind === null ? [] : [kind]),
    ...(records === null ? [] : [say.records(digits(records))]),
    ...(rejected === 0 ? [] : [say.rejected(digits(rejected))]),
    ...(errors === 0 ? [] : [say.errors(digits(errors))]),
    ...(warnings === 0 ? [] : [warningWords]),
  ];
  const partial = isPartial(tally)
    ? say.partial(digits(tally.shown), digits(errors + warnings))
    : '';
  const verdict = errors > 0 ? say.wrong : say.right;
  const counts = sortedCounts(tally).map(([code, many]) => `${code} ${digits(many)}`);
  const listed = errors > 0 ? ` – ${counts.join(', ')}` : '';
  return `${tally.file}: ${partial}${verdict} (${parts.join(', ')})${listed}`;
}
