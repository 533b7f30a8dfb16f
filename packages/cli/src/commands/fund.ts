import {
  appraise,
  auditFund,
  auditPage,
  awardListPage,
  awardsFor,
  balanceOn,
  balancePage,
  commendationPage,
  type FundBooks,
  publicationOf,
  publicationPage,
  yearReport,
  yearReportPage,
} from '@khuyenhoc/core';
import { fundRules, instruments } from '@khuyenhoc/rulebook';
import type { Fund } from '@khuyenhoc/schemas';
import { Command, Option } from 'commander';
import type { FundFiles } from '../files/load-fund.js';
import { requireBooks, type FundFlags, showPage, withFund } from '../files/with-fund.js';
import { inLanguage } from '../terminal/in-language.js';
import { chosenDay, today } from '../output/today.js';
import { UsageError } from '../usage-error.js';
import { datedCommand } from './dated-command.js';
import { fundCloseCommand } from './fund-close.js';
import { fundImportCommand } from './fund-import.js';
import { wholeNumber } from './whole-number.js';

const shared = (name: string, description: string): Command =>
  datedCommand(name, description)
    .argument(
      '<file...>',
      'quỹ, sổ quỹ và các tệp kèm / the fund, its ledger and what goes with it',
    )
    .addOption(
      new Option('--format <format>', 'dạng kết quả / form of the result')
        .choices(['text', 'json', 'csv', 'html'])
        .default('text'),
    )
    .option('--json', 'như / same as --format json')
    .option('-o, --output <file>', 'ghi vào tệp / write to a file');

const yearly = (name: string, description: string): Command =>
  shared(name, description).option(
    '--year <year>',
    'năm, mặc định năm của --on / year',
    wholeNumber,
  );

const later = (a: string, b: string) => (a > b ? a : b);
const warningOf = (fund: Fund, books: FundBooks) => books.illustrative ?? fund.illustrative;
const yearOf = (day: string) => Number(day.slice(0, 4));

/** `khuyenhoc fund …`: the book of a fund, the rules that hold, awards, and what may be published. */
export function fundCommand(): Command {
  return new Command('fund')
    .description('quỹ khuyến học / learning funds')
    .addCommand(shared('check', 'kiểm tra sổ quỹ / check the ledger').action(check))
    .addCommand(shared('balance', 'số dư tại một ngày / balance on a day').action(balance))
    .addCommand(shared('audit', 'đối chiếu quy định / hold against the rules').action(audit))
    .addCommand(
      yearly('report', 'báo cáo thu, chi năm / yearly report').addOption(unit()).action(report),
    )
    .addCommand(
      shared('awards', 'xét thưởng, bình xét / awards and nominations')
        .addOption(budget())
        .action(awards),
    )
    .addCommand(
      yearly('publish', 'bản công khai / what may be published')
        .addOption(budget())
        .action(publish),
    )
    .addCommand(fundCloseCommand())
    .addCommand(fundImportCommand());
}

const budget = () =>
  new Option('--budget <amount>', 'kinh phí, đồng / budget in đồng').argParser(wholeNumber);

const unit = () =>
  new Option('--unit <unit>', 'đơn vị tính khi in / unit in print')
    .choices(['dong', 'nghin', 'trieu', 'ty'])
    .default('dong');
const UNITS = { dong: 1, nghin: 1000, trieu: 1_000_000, ty: 1_000_000_000 } as const;

const count = (many: number, vi: string, en: string) => `${many} ${vi} / ${many} ${en}`;

/** Here `--on` is the day after which nothing can have happened. */
async function check(files: string[], flags: FundFlags): Promise<void> {
  const tell = ({ books, head, candidates, nominations }: FundFiles) => {
    const parts = [
      ...(books
        ? [
            count(books.entries, 'bút toán', 'entries'),
            count(books.closings.length, 'lần khóa sổ', 'closings'),
          ]
        : []),
      ...(candidates
        ? [count(candidates.candidates.length, 'người được đề nghị', 'candidates')]
        : []),
      ...(nominations
        ? [count(nominations.nominations.length, 'đề nghị khen', 'nominations')]
        : []),
    ];
    const inOne = (text: string) => inLanguage(text, flags.lang);
    const found = parts.map(inOne).join('; ') || inOne('quỹ / fund');
    console.log(`${inOne('Hợp lệ / Valid')}: ${found}`);
    if (head !== null) console.log(`${inOne('Mã băm sổ / Hash of the ledger')}: ${head}`);
  };
  await withFund(files, chosenDay(flags.on), tell, { hashed: true });
}

async function balance(files: string[], flags: FundFlags): Promise<void> {
  const on = chosenDay(flags.on);
  await withFund(files, later(on, today()), async (found) => {
    const { fund, books } = requireBooks(found);
    const result = balanceOn(books, on);
    const page = balancePage(fund, books, result, flags.lang);
    await showPage(page, { illustrative: warningOf(fund, books), ...result }, flags);
  });
}

async function audit(files: string[], flags: FundFlags): Promise<void> {
  const on = chosenDay(flags.on);
  await withFund(files, later(on, today()), async (found) => {
    const { fund, books } = requireBooks(found);
    const result = auditFund({ fund, books }, { fundRules }, on);
    const page = auditPage(fund, books, result, instruments, flags.lang);
    await showPage(page, { illustrative: warningOf(fund, books), ...result }, flags);
  });
}

async function report(
  files: string[],
  flags: FundFlags & { year?: number; unit: keyof typeof UNITS },
): Promise<void> {
  const on = chosenDay(flags.on);
  await withFund(files, later(on, today()), async (found) => {
    const { fund, books } = requireBooks(found);
    const year = flags.year ?? yearOf(on);
    const last = `${year}-12-31`;
    const result = yearReport(books, year, last < on ? last : on);
    const page = yearReportPage(fund, books, result, UNITS[flags.unit], flags.lang);
    await showPage(page, { illustrative: warningOf(fund, books), ...result }, flags);
  });
}

async function awards(files: string[], flags: FundFlags & { budget?: number }): Promise<void> {
  await withFund(files, later(chosenDay(flags.on), today()), async (found) => {
    const { candidates, schedule, nominations } = found;
    if (candidates !== null && schedule !== null) {
      const list = awardsFor(candidates, schedule, flags.budget ?? null);
      await showPage(awardListPage(list, schedule, candidates, flags.lang), list, flags);
    } else if (nominations !== null) {
      const rows = appraise(nominations);
      const { illustrative } = nominations;
      const page = commendationPage(nominations, rows, flags.lang);
      await showPage(page, { illustrative, rows }, flags);
    } else {
      throw new UsageError(
        'Cần tệp danh sách đề nghị (“candidates”) hoặc đề nghị khen (“nominations”). / A file of candidates or of nominations is needed.',
      );
    }
  });
}

async function publish(
  files: string[],
  flags: FundFlags & { year?: number; budget?: number },
): Promise<void> {
  const on = chosenDay(flags.on);
  await withFund(files, later(on, today()), async (found) => {
    const account = requireBooks(found);
    const { candidates, schedule, consents } = found;
    const round =
      candidates && schedule
        ? {
            awards: {
              list: awardsFor(candidates, schedule, flags.budget ?? null),
              schedule,
              candidates,
            },
          }
        : {};
    const publication = publicationOf(account, {
      year: flags.year ?? yearOf(on),
      on,
      consents: consents?.consents ?? [],
      rulebook: { fundRules, instruments },
      ...round,
    });
    await showPage(publicationPage(publication, flags.lang), publication, flags);
  });
}
