import type { Language } from '../language/language.js';
import { formatCount, formatInterval, formatPercent } from '../quantity/format.js';
import { formatRate } from '../quantity/format-rate.js';
import { type Interval, isExact } from '../quantity/interval.js';
import { formatDate } from '../time/calendar-date.js';
import type { Reason, ReasonCode, ReasonData } from '../verdict/reason.js';
import { placeWords } from '../place/place-words.js';
import { stageWords } from './stage-words.js';

type Dictionary = { readonly [Code in ReasonCode]: (data: ReasonData[Code]) => string };

const VI: Dictionary = {
  'not-signed-yet': ({ signedOn }) => `chưa ký: ngày ký là ${formatDate(signedOn, 'vi')}`,
  'reading-open': ({ readings }) =>
    `mẫu số có ${readings.length} cách hiểu, xin chọn: ${readings.map((one) => one.vi).join(' hoặc ')}`,
  'all-parties': ({ tally: { total, met, notMet, open } }) =>
    `${met}/${total} bên đạt, ${notMet} bên chưa đạt, ${open} bên chưa kết luận được`,
  party: ({ name }) => name.vi,
  'share-compared': (data) =>
    `${data.estimated ? 'ước thực hiện' : 'thực hiện'} ${comparison(data, 'vi')}, yêu cầu ${formatPercent(data.percent, 'vi')}`,
  'count-missing': ({ stage, population }) =>
    `chưa có số đã ${stageWords(stage, 'vi')} (${inside(population.vi)})`,
  'base-missing': ({ population }) =>
    `chưa có mẫu số: tổng số ${inside(population.vi)} không công bố`,
  'base-bounded': ({ population, base }) =>
    `mẫu số chỉ biết ${formatInterval(base, 'vi')} (${inside(population.vi)})`,
  'count-above-base': ({ count, base }) =>
    `số liệu mâu thuẫn: tử số ${formatInterval(count, 'vi')} lớn hơn mẫu số ${formatInterval(base, 'vi')}`,
  'figures-conflict': ({ ids }) => `số liệu cùng ngày khác nhau: ${ids.join(', ')}`,
  'paper-found': ({ document }) => `có minh chứng: ${document}`,
  'paper-denies': ({ document }) => `văn bản ghi chưa thực hiện: ${document}`,
  'paper-missing': ({ stage }) => `chưa có văn bản ghi ngày cho thấy đã ${stageWords(stage, 'vi')}`,
  'bodies-unnamed': ({ bodies }) =>
    `nguồn không nêu tên ${bodies} đơn vị nên chưa đối chiếu được từng đơn vị`,
  'no-figure-in-text': ({ count, base }) =>
    `thực hiện ${formatInterval(count, 'vi')}/${formatInterval(base, 'vi')}; văn bản không nêu con số nên chỉ kết luận được khi tất cả đều đạt`,
  'number-missing': ({ stage }) => `chưa có số đã ${stageWords(stage, 'vi')}`,
  'number-compared': ({ found, required }) =>
    `thực hiện ${formatInterval(found, 'vi')}, yêu cầu ${formatCount(required, 'vi')}`,
  'amount-missing': ({ years }) =>
    years.length === 0 ? 'chưa có số tiền' : `chưa có số tiền năm ${yearSpan(years)}`,
  'amount-compared': ({ year, found, required }) =>
    `năm ${year}: ${formatInterval(found, 'vi')} đồng, yêu cầu ${formatCount(required, 'vi')} đồng`,
  'each-year': ({ years }) => `xét từng năm (${years} năm)`,
  'floors-compared': ({ found, givers, floor }) =>
    `tổng ${formatInterval(found, 'vi')} đồng, ít hơn ${givers} × ${formatCount(floor, 'vi')} đồng: có đơn vị chưa đủ mức`,
  'givers-unknown': ({ givers }) =>
    `chưa có số đơn vị đã đủ mức (trong ${formatCount(givers, 'vi')} đơn vị)`,
  contributes: ({ found, unit }) =>
    `đóng góp ${formatInterval(found, 'vi')}${unit === 'dong' ? ' đồng' : ''} vào kết quả chung`,
  'other-stage': ({ found, required }) =>
    `số liệu về “${stageWords(found, 'vi')}”, cam kết về “${stageWords(required, 'vi')}”`,
  'other-base': ({ found, required }) =>
    `số liệu tính trên ${inside(found.vi)}, cam kết về ${inside(required.vi)}`,
  'other-territory': ({ found, required }) =>
    `số liệu của địa bàn ${placeWords(found, 'vi')}, thỏa thuận ký cho địa bàn ${placeWords(required, 'vi')}; chưa chọn cách quy đổi`,
  'only-new': () => 'chỉ là số mới trong kỳ, không phải tổng số đến ngày báo cáo',
  'by-predecessor': ({ before, after }) =>
    `số liệu của ${before.vi}; chưa có số liệu của bên kế tục là ${after.vi}`,
  'not-by-partner': ({ party }) =>
    party === null
      ? 'số liệu không ghi là của bên nào'
      : 'số liệu của bên không phải cơ quan phối hợp',
  'no-counts': ({ printed }) => `chỉ in “${printed}”, không có tử số và mẫu số`,
};

const EN: Dictionary = {
  'not-signed-yet': ({ signedOn }) => `not signed yet: signed on ${formatDate(signedOn, 'en')}`,
  'reading-open': ({ readings }) =>
    `the base has ${readings.length} readings, please choose: ${readings.map((one) => one.en).join(' or ')}`,
  'all-parties': ({ tally: { total, met, notMet, open } }) =>
    `${met} of ${total} parties met, ${notMet} not yet, ${open} cannot be judged`,
  party: ({ name }) => name.en,
  'share-compared': (data) =>
    `${data.estimated ? 'estimated' : 'actual'} ${comparison(data, 'en')}, required ${formatPercent(data.percent, 'en')}`,
  'count-missing': ({ stage, population }) =>
    `no count of those ${stageWords(stage, 'en')} (${inside(population.en)})`,
  'base-missing': ({ population }) =>
    `no base: the number of “${inside(population.en)}” is not published`,
  'base-bounded': ({ population, base }) =>
    `the base is only known as ${formatInterval(base, 'en')} (${inside(population.en)})`,
  'count-above-base': ({ count, base }) =>
    `contradiction: count ${formatInterval(count, 'en')} is above base ${formatInterval(base, 'en')}`,
  'figures-conflict': ({ ids }) => `figures of the same day differ: ${ids.join(', ')}`,
  'paper-found': ({ document }) => `shown by: ${document}`,
  'paper-denies': ({ document }) => `a paper says not done: ${document}`,
  'paper-missing': ({ stage }) => `no dated paper shows that it is ${stageWords(stage, 'en')}`,
  'bodies-unnamed': ({ bodies }) =>
    `the source does not name the ${bodies} bodies, so none can be checked`,
  'no-figure-in-text': ({ count, base }) =>
    `actual ${formatInterval(count, 'en')}/${formatInterval(base, 'en')}; the text gives no figure, so only all of them would decide it`,
  'number-missing': ({ stage }) => `no number of those ${stageWords(stage, 'en')}`,
  'number-compared': ({ found, required }) =>
    `actual ${formatInterval(found, 'en')}, required ${formatCount(required, 'en')}`,
  'amount-missing': ({ years }) =>
    years.length === 0 ? 'no amount reported' : `no amount reported for ${yearSpan(years)}`,
  'amount-compared': ({ year, found, required }) =>
    `${year}: ${formatInterval(found, 'en')} dong, required ${formatCount(required, 'en')} dong`,
  'each-year': ({ years }) => `year by year (${years} years)`,
  'floors-compared': ({ found, givers, floor }) =>
    `${formatInterval(found, 'en')} dong in all, less than ${givers} × ${formatCount(floor, 'en')} dong: someone is below the floor`,
  'givers-unknown': ({ givers }) =>
    `no number of those who reached the floor (of ${formatCount(givers, 'en')})`,
  contributes: ({ found, unit }) =>
    `adds ${formatInterval(found, 'en')}${unit === 'dong' ? ' dong' : ''} to the joint result`,
  'other-stage': ({ found, required }) =>
    `the figure is about “${stageWords(found, 'en')}”, the commitment about “${stageWords(required, 'en')}”`,
  'other-base': ({ found, required }) =>
    `the figure is of ${inside(found.en)}, the commitment of ${inside(required.en)}`,
  'other-territory': ({ found, required }) =>
    `the figure is of territory ${placeWords(found, 'en')}, the agreement binds ${placeWords(required, 'en')}; no conversion chosen`,
  'only-new': () => 'only what was new in the period, not all there are at its end',
  'by-predecessor': ({ before, after }) =>
    `the figure is of ${before.en}; its successor ${after.en} has given none`,
  'not-by-partner': ({ party }) =>
    party === null
      ? 'the figure is of no party in particular'
      : 'the figure is of a body that is no partner',
  'no-counts': ({ printed }) => `printed as “${printed}” only, without counts`,
};

const yearSpan = (years: readonly string[]): string =>
  years.length > 2 ? `${years[0] ?? ''} … ${years.at(-1) ?? ''}` : years.join(', ');

/** A name in the middle of a sentence. */
const inside = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function comparison(
  { count, base, percent }: { count: Interval; base: Interval; percent: number },
  language: Language,
): string {
  if (isExact(count) && isExact(base) && base.min > 0) {
    const counts = `${formatCount(count.min, language)}/${formatCount(base.min, language)}`;
    return `${counts} (${formatRate(count.min, base.min, percent, language)})`;
  }
  const size = base.max === null && base.min <= count.min ? '?' : formatInterval(base, language);
  return `${formatInterval(count, language)}/${size}`;
}

/**
 * One reason in words, without its children, with the date of what it rests on.
 *
 * @example
 * reasonWords({ code: 'no-counts', verdict: 'incomparable', data: { printed: '78%' } }, 'en');
 */
export function reasonWords(reason: Reason, language: Language): string {
  const dictionary = language === 'vi' ? VI : EN;
  // One code's data always fits that code's text; the compiler cannot follow the pair.
  const say = dictionary[reason.code] as (data: ReasonData[ReasonCode]) => string;
  const words = say(reason.data);
  return reason.on === undefined ? words : `${words} [${formatDate(reason.on, language)}]`;
}
