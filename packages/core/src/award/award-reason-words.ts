import type { Words } from '../language/language.js';
import { formatCount } from '../quantity/format.js';
import type { AwardReason, AwardReasonData, AwardStatus } from './award-row.js';

type Say = {
  readonly [Code in keyof AwardReasonData]: (data: AwardReasonData[Code], names: Names) => Words;
};

/** What awards and schools are called; without it a reason names them by id. */
export interface Names {
  readonly award: (id: string) => Words;
  readonly school: (id: string) => Words;
}

const BY_ID: Names = {
  award: (id) => ({ vi: id, en: id }),
  school: (id) => ({ vi: `trường ${id}`, en: `school ${id}` }),
};

const dong = (amount: number) => ({
  vi: `${formatCount(amount, 'vi')} đồng`,
  en: `${formatCount(amount, 'en')} đồng`,
});

const SAY: Say = {
  'highest-of-several': ({ others }, { award }) => ({
    vi: `đạt nhiều kết quả, lấy mức cao nhất (còn: ${others.map((id) => award(id).vi).join('; ')})`,
    en: `several results, the highest counts (others: ${others.map((id) => award(id).en).join('; ')})`,
  }),
  multiplied: ({ percent }) => ({
    vi: `mức thưởng nhân ${percent}% theo định mức`,
    en: `amount times ${percent}% by the schedule`,
  }),
  'no-claim': () => ({ vi: 'không có kết quả thuộc định mức', en: 'no result of the schedule' }),
  'already-received': ({ received, times }) => ({
    vi: `đã nhận ${received} lần trong kỳ, tối đa ${times} lần`,
    en: `received ${received} times in the period, at most ${times}`,
  }),
  'wrong-unit': ({ award }, names) => ({
    vi: `mức “${names.award(award).vi}” không dành cho đối tượng này (tập thể hoặc cá nhân)`,
    en: `award “${names.award(award).en}” is not for this kind of candidate (team or person)`,
  }),
  'amount-not-stated': ({ award }, names) => ({
    vi: `định mức không nêu số tiền của “${names.award(award).vi}”; quỹ cần đề nghị một mức`,
    en: `the schedule states no amount for “${names.award(award).en}”; the fund has to propose one`,
  }),
  'school-size-unknown': () => ({
    vi: 'chưa biết số học sinh của trường để tính hạn mức',
    en: 'the number of pupils that the quota is a share of is not known',
  }),
  'quota-full': ({ school, most }, names) => ({
    vi: `${names.school(school).vi} đã hết hạn mức (${most})`,
    en: `the quota of ${names.school(school).en} is full (${most})`,
  }),
  'quota-tie': ({ school, seats, equals }, names) => ({
    vi: `${equals} người bằng nhau, ${names.school(school).vi} còn ${seats} suất: quỹ phải quyết định`,
    en: `${equals} are equal, ${names.school(school).en} has ${seats} left: the fund decides`,
  }),
  'budget-spent': ({ left }) => ({
    vi: `hết kinh phí (còn ${dong(left).vi})`,
    en: `the budget is spent (${dong(left).en} left)`,
  }),
  'budget-tie': ({ left, equals }) => ({
    vi: `${equals} người bằng nhau, kinh phí còn ${dong(left).vi} không đủ cho tất cả: quỹ phải quyết định`,
    en: `${equals} are equal and ${dong(left).en} is not enough for all: the fund decides`,
  }),
};

/** Why a candidate got an award, or did not. */
export const awardReasonWords = ({ code, data }: AwardReason, names: Names = BY_ID): Words =>
  (SAY[code] as (data: AwardReason['data'], names: Names) => Words)(data, names);

/** What became of a candidate, in words. */
export const AWARD_STATUS_WORDS: Readonly<Record<AwardStatus, Words>> = {
  awarded: { vi: 'được thưởng', en: 'awarded' },
  'not-eligible': { vi: 'không thuộc diện', en: 'not eligible' },
  open: { vi: 'chưa đủ căn cứ', en: 'cannot be decided yet' },
  'over-quota': { vi: 'vượt hạn mức', en: 'over the quota' },
  'beyond-budget': { vi: 'ngoài kinh phí', en: 'beyond the budget' },
  tied: { vi: 'bằng nhau, chờ quyết định', en: 'tied, to be decided' },
};
