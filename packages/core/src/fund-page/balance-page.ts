import type { Fund } from '@khuyenhoc/schemas';
import { amountInWords } from '../fund/amount-in-words.js';
import type { FundBalance } from '../fund/balance.js';
import type { FundBooks } from '../fund/books.js';
import type { Language } from '../language/language.js';
import { formatCount } from '../quantity/format.js';
import { dateWords } from '../time/calendar-date.js';
import type { FundPage } from './page.js';

const SAY = {
  vi: {
    title: 'Số dư',
    at: 'Cuối',
    item: 'Khoản',
    amount: 'Số tiền (đồng)',
    money: 'Tiền',
    earmark: 'trong đó có mục đích',
    free: 'trong đó chi chung',
    goods: 'Hiện vật (quy tiền)',
    total: 'Tổng cộng',
    words: 'Bằng chữ',
  },
  en: {
    title: 'Balance of',
    at: 'At the end of',
    item: 'Item',
    amount: 'Amount (đồng)',
    money: 'Money',
    earmark: 'of which earmarked',
    free: 'of which free',
    goods: 'Goods (valued)',
    total: 'Total',
    words: 'In words',
  },
} as const;

/** What a fund has on a day, as a page. */
export function balancePage(
  fund: Fund,
  books: FundBooks,
  balance: FundBalance,
  language: Language,
): FundPage {
  const say = SAY[language];
  const show = (amount: number) => formatCount(amount, language);
  const total = balance.money + balance.goods;
  const earmarks = Object.entries(balance.earmarked).map(([id, amount]) => {
    const purpose = fund.earmarks.find((one) => one.id === id)?.purpose ?? id;
    return [`– ${say.earmark}: ${purpose}`, show(amount)];
  });
  return {
    title: `${say.title} ${fund.name[language]}`,
    warning: (books.illustrative ?? fund.illustrative)?.[language] ?? null,
    lines: [`${say.at} ${dateWords(balance.on, language)}.`],
    tables: [
      {
        caption: `${say.title} ${fund.name[language]}`,
        columns: [{ label: say.item }, { label: say.amount, number: true }],
        rows: [
          [say.money, show(balance.money)],
          ...earmarks,
          ...(earmarks.length > 0 ? [[`– ${say.free}`, show(balance.free)]] : []),
          [say.goods, show(balance.goods)],
          [say.total, show(total)],
        ],
        total: true,
      },
    ],
    foot: language === 'vi' ? [`${say.words}: ${amountInWords(total)}`] : [],
  };
}
