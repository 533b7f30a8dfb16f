import type { Fund } from '@khuyenhoc/schemas';
import type { FundBooks } from '../fund/books.js';
import { displayAmount, type MoneyUnit, unitOfMoney } from '../fund/display-amount.js';
import type { YearReport } from '../fund/year-report.js';
import type { Language } from '../language/language.js';
import { formatCount } from '../quantity/format.js';
import { dateWords } from '../time/calendar-date.js';
import { KIND_WORDS } from './kind-words.js';
import type { FundPage, PageTable } from './page.js';

const SAY = {
  vi: {
    title: (name: string, year: number) => `Báo cáo thu, chi ${name} năm ${year}`,
    asOf: 'Số liệu đến',
    unit: 'Đơn vị tính',
    rounded:
      'Số đã làm tròn khi in; số tổng làm tròn từ tổng đúng, nên có thể khác tổng các số đã làm tròn.',
    summary: 'Tổng hợp',
    item: 'Chỉ tiêu',
    money: 'Tiền',
    goods: 'Hiện vật (quy tiền)',
    sum: 'Cộng',
    people: 'Số lượt',
    opening: 'Số dư đầu kỳ',
    receipts: 'Tổng thu',
    payments: 'Tổng chi',
    closing: 'Số dư cuối kỳ',
    in: 'Thu theo loại',
    out: 'Chi theo loại và số lượt người hưởng',
    donors: 'Người ủng hộ (sổ nội bộ, không công khai)',
    donor: 'Tên',
    anonymous: '(không nêu tên)',
    total: 'Tổng cộng',
  },
  en: {
    title: (name: string, year: number) => `Receipts and payments of ${name}, ${year}`,
    asOf: 'Data as of',
    unit: 'Unit',
    rounded:
      'Figures are rounded in print; totals are rounded from exact totals and may differ from the sum of rounded figures.',
    summary: 'Summary',
    item: 'Item',
    money: 'Money',
    goods: 'Goods (valued)',
    sum: 'Sum',
    people: 'Occasions',
    opening: 'Opening balance',
    receipts: 'Receipts',
    payments: 'Payments',
    closing: 'Closing balance',
    in: 'Receipts by kind',
    out: 'Payments by kind with occasions helped',
    donors: 'Donors (internal, not for publication)',
    donor: 'Name',
    anonymous: '(no name)',
    total: 'Total',
  },
} as const;

/** The yearly report of a fund as a page. It names donors, so it is for the fund, not for the public. */
export function yearReportPage(
  fund: Fund,
  books: FundBooks,
  report: YearReport,
  unit: MoneyUnit,
  language: Language,
): FundPage {
  const say = SAY[language];
  const show = (amount: number) => displayAmount(amount, unit, language);
  const three = (money: number, goods: number) => [show(money), show(goods), show(money + goods)];
  const part = (lines: YearReport['receipts'], key: 'money' | 'goods') =>
    lines.reduce((sum, line) => sum + line[key], 0);
  const sums = (lines: YearReport['receipts']) => three(part(lines, 'money'), part(lines, 'goods'));
  const number = (label: string) => ({ label, number: true });
  const byKind = (caption: string, lines: YearReport['receipts'], people: boolean): PageTable => ({
    caption,
    columns: [
      { label: say.item },
      ...[say.money, say.goods, say.sum].map(number),
      ...(people ? [number(say.people)] : []),
    ],
    rows: [
      ...lines.map((line) => [
        KIND_WORDS[line.kind][language],
        ...three(line.money, line.goods),
        ...(people ? [formatCount(line.recipients, language)] : []),
      ]),
      [
        say.total,
        ...sums(lines),
        ...(people
          ? [
              formatCount(
                lines.reduce((sum, line) => sum + line.recipients, 0),
                language,
              ),
            ]
          : []),
      ],
    ],
    total: true,
  });
  const { opening, closing } = report;
  return {
    title: say.title(fund.name[language], report.year),
    warning: (books.illustrative ?? fund.illustrative)?.[language] ?? null,
    lines: [
      `${say.asOf} ${dateWords(report.to, language)}. ${say.unit}: ${unitOfMoney(unit, language)}.`,
      ...(unit === 1 ? [] : [say.rounded]),
    ],
    tables: [
      {
        caption: say.summary,
        columns: [{ label: say.item }, ...[say.money, say.goods, say.sum].map(number)],
        rows: [
          [say.opening, ...three(opening.money, opening.goods)],
          [say.receipts, ...sums(report.receipts)],
          [say.payments, ...sums(report.payments)],
          [say.closing, ...three(closing.money, closing.goods)],
        ],
        total: true,
      },
      byKind(say.in, report.receipts, false),
      byKind(say.out, report.payments, true),
      {
        caption: say.donors,
        columns: [{ label: say.donor }, number(say.sum)],
        rows: report.donors.map((one) => [one.name ?? say.anonymous, show(one.total)]),
      },
    ],
    foot: [],
  };
}
