import type { Finding, FactMissing, FindingCode, FindingData } from '../fund-audit/finding.js';
import type { Language, Words } from '../language/language.js';
import { formatCount, formatPercent } from '../quantity/format.js';
import { formatDate } from '../time/calendar-date.js';
import { KIND_WORDS } from './kind-words.js';

type Say = {
  readonly [Code in FindingCode]: (data: FindingData[Code], language: Language) => string;
};

const MISSING: Readonly<Record<FactMissing, Words>> = {
  'founding-assets': { vi: 'tài sản góp khi thành lập', en: 'the founding assets' },
  scope: { vi: 'phạm vi hoạt động', en: 'the scope' },
  licence: { vi: 'giấy phép', en: 'the licence' },
  founders: { vi: 'thông tin sáng lập viên', en: 'facts about the founders' },
  account: { vi: 'tài khoản riêng', en: 'the account' },
  'valuation-day': {
    vi: 'ngày định giá đủ gần ngày cấp phép',
    en: 'a valuation day close to the licence',
  },
  'no-income': { vi: 'thu trong kỳ để tính tỷ lệ', en: 'income to take a share of' },
  'no-entries': { vi: 'bút toán', en: 'entries' },
};

const pick = (language: Language, vi: string, en: string) => (language === 'vi' ? vi : en);
const dong = (amount: number, language: Language) => `${formatCount(amount, language)} đồng`;

const SAY: Say = {
  'value-not-read': (_, l) =>
    pick(
      l,
      'chưa tìm thấy con số trong văn bản, nên không kết luận',
      'no text that gives the value was read, so nothing is concluded',
    ),
  'no-rule': (_, l) =>
    pick(
      l,
      'không có quy định (đã đọc) có hiệu lực vào ngày này',
      'no rule that was read is in force on this day',
    ),
  'facts-missing': ({ what }, l) =>
    pick(l, `chưa có ${MISSING[what].vi}`, `missing: ${MISSING[what].en}`),
  amounts: ({ found, required }, l) =>
    pick(
      l,
      `có ${dong(found, l)}, yêu cầu ${dong(required, l)}`,
      `${dong(found, l)} against ${dong(required, l)}`,
    ),
  'transition-not-read': ({ found, required }, l) =>
    pick(
      l,
      `có ${dong(found, l)}, mức mới ${dong(required, l)}; quỹ được cấp phép trước đó, chưa đọc được quy định chuyển tiếp`,
      `${dong(found, l)} against the new ${dong(required, l)}; the fund was licensed before, and no transitional rule was read`,
    ),
  share: ({ part, whole, percent }, l) =>
    pick(
      l,
      `${dong(part, l)} trên ${dong(whole, l)}; mức quy định ${formatPercent(percent, l)}`,
      `${dong(part, l)} of ${dong(whole, l)}; the rule says ${formatPercent(percent, l)}`,
    ),
  'share-bases-differ': ({ part, wholes, percent }, l) =>
    pick(
      l,
      `${dong(part, l)}; ${formatPercent(percent, l)} tính trên tài sản đầu kỳ hay cuối kỳ (${wholes.map((one) => dong(one, l)).join(' / ')}) cho kết quả khác nhau, văn bản không nói rõ`,
      `${dong(part, l)}; ${formatPercent(percent, l)} of the assets at the start or the end (${wholes.map((one) => dong(one, l)).join(' / ')}) differ, and the text does not say which`,
    ),
  count: ({ found, required }, l) =>
    pick(l, `có ${found}, cần ${required}`, `${found} of ${required}`),
  entries: ({ kinds, found, amount }, l) =>
    pick(
      l,
      `${found} bút toán ${kinds.map((one) => KIND_WORDS[one].vi.toLocaleLowerCase('vi')).join(', ')}, cộng ${dong(amount, l)}`,
      `${found} entries of ${kinds.map((one) => KIND_WORDS[one].en.toLowerCase()).join(', ')}, ${dong(amount, l)} together`,
    ),
  'entries-none': (_, l) => pick(l, 'không có bút toán nào thuộc loại này', 'no such entries'),
  scope: ({ allowed }, l) =>
    allowed
      ? pick(l, 'phạm vi thuộc diện cho phép', 'the scope is allowed')
      : pick(
          l,
          'không còn phạm vi này; quỹ đã có được xử lý thế nào thì chưa đọc được',
          'this scope is gone; what becomes of existing funds was not read',
        ),
  authority: ({ same }, l) =>
    same
      ? pick(l, 'đúng cơ quan cấp phép', 'licensed by this office')
      : pick(
          l,
          'giấy phép do cơ quan khác cấp; chưa đọc được quy định chuyển tiếp',
          'licensed by another office; no transitional rule was read',
        ),
  published: ({ year, on }, l) =>
    pick(l, `năm ${year}: đã thực hiện ngày ${formatDate(on, l)}`, `${year}: done on ${on}`),
  'published-on-the-day': ({ year, on }, l) =>
    pick(
      l,
      `năm ${year}: ngày ${formatDate(on, l)}; nguồn ghi “trước ngày” và “chậm nhất ngày” khác nhau`,
      `${year}: on ${on}; sources say “before” and “by”`,
    ),
  'not-published': ({ year, deadline }, l) =>
    pick(
      l,
      `năm ${year}: chưa ghi nhận; hạn ${formatDate(deadline, l)}`,
      `${year}: none on record; due ${deadline}`,
    ),
  inactive: ({ since, months }, l) =>
    pick(
      l,
      `bút toán gần nhất ngày ${formatDate(since, l)}; quá ${months} tháng là không hoạt động`,
      `newest entry on ${since}; more than ${months} months is inactive`,
    ),
  vouchers: ({ complete, entries, missing }, l) =>
    missing.length === 0
      ? pick(l, `${entries}/${entries} chứng từ đủ`, `${entries} of ${entries} complete`)
      : pick(
          l,
          `nhiều nhất ${complete}/${entries} chứng từ đủ; thiếu: ${missing.join(', ')}`,
          `at most ${complete} of ${entries} complete; missing: ${missing.join(', ')}`,
        ),
  yes: (_, l) => pick(l, 'đúng', 'yes'),
  no: (_, l) => pick(l, 'không đúng', 'no'),
};

/** What was found, in words. */
export const findingWords = ({ outcome }: Finding, language: Language): string =>
  (SAY[outcome.code] as (data: unknown, language: Language) => string)(outcome.data, language);

const COUNTED: readonly FindingCode[] = ['count', 'vouchers', 'not-published'];

/** What it would take, in words; empty where nothing is missing. */
export function takesWords({ outcome, due }: Finding, language: Language): string {
  const { shortfall, dueOn, verdict } = outcome;
  if (verdict === 'met' || shortfall === null) return '';
  const amount = COUNTED.includes(outcome.code)
    ? formatCount(shortfall, language)
    : dong(shortfall, language);
  const excess = outcome.code === 'entries' || isCap(outcome);
  const what = excess
    ? pick(language, `vượt ${amount}`, `${amount} too much`)
    : pick(language, `còn thiếu ${amount}`, `${amount} missing`);
  if (dueOn === null) return what;
  const by = pick(language, `hạn ${formatDate(dueOn, language)}`, `by ${dueOn}`);
  const head = outcome.code === 'not-published' ? '' : `${what}, `;
  return `${head}${due === 'due' ? pick(language, 'đã quá hạn ', 'overdue ') : ''}${by}`;
}

/** A share above its limit is too much; one below its floor is missing. */
const isCap = ({ code, data }: Finding['outcome']): boolean =>
  code === 'share' && data.part * 100 > data.whole * data.percent;
