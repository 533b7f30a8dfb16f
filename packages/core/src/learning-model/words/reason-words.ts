import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { Language } from '../../language/language.js';
import type { AssessmentReason, AssessmentReasonCode } from '../assess/reason.js';
import { answerWords } from './answer-words.js';
import { askedWords } from './asked-words.js';
import { type NamedKind, nameOf } from './name-of.js';

interface Told {
  readonly found: string;
  readonly required: string;
  readonly name: string;
}

const SAY: Readonly<
  Record<
    Exclude<AssessmentReasonCode, 'target' | 'criterion' | 'level'>,
    (told: Told) => Readonly<Record<Language, string>>
  >
> = {
  points: ({ found }) => ({ vi: `${found} điểm`, en: `${found} points` }),
  'floor-broken': ({ found, required }) => ({
    vi: `${found} điểm, dưới mức tối thiểu ${required}`,
    en: `${found} points, below the least of ${required}`,
  }),
  'floor-open': ({ found, required }) => ({
    vi: `${found} điểm, chưa rõ có đạt mức tối thiểu ${required} không`,
    en: `${found} points; whether the least of ${required} is kept is open`,
  }),
  'no-evidence': () => ({ vi: 'không có minh chứng phù hợp', en: 'no suitable evidence' }),
  'total-reached': ({ found, required }) => ({
    vi: `tổng ${found} điểm, đạt mức ${required}`,
    en: `total ${found} points, reaches ${required}`,
  }),
  'total-short': ({ found, required }) => ({
    vi: `tổng ${found} điểm, chưa đạt mức ${required}`,
    en: `total ${found} points, short of ${required}`,
  }),
  'total-open': ({ found, required }) => ({
    vi: `tổng ${found} điểm, chưa rõ có đạt mức ${required} không`,
    en: `total ${found} points; whether ${required} is reached is open`,
  }),
  'mark-unread': ({ found }) => ({
    vi: `tổng ${found} điểm; chưa tìm thấy văn bản cho biết mức phải đạt`,
    en: `total ${found} points; no text that gives the pass mark was found`,
  }),
  'grade-reached': ({ found, name }) => ({
    vi: `tổng ${found} điểm, đạt loại ${name} trở lên`,
    en: `total ${found} points, class ${name} or better`,
  }),
  unclassed: ({ found }) => ({
    vi: `tổng ${found} điểm nằm giữa hai loại: theo câu chữ của văn bản thì không có loại`,
    en: `total ${found} points falls between two classes: by the letter it has none`,
  }),
  'zero-blocks': ({ found }) => ({
    vi: `tổng ${found} điểm nhưng có tiêu chí bị điểm 0`,
    en: `total ${found} points, but a criterion is at 0`,
  }),
  'zero-open': ({ found }) => ({
    vi: `tổng ${found} điểm, chưa rõ có tiêu chí nào bị điểm 0 không`,
    en: `total ${found} points; whether a criterion is at 0 is open`,
  }),
  'precondition-met': () => ({ vi: 'điều kiện đã có', en: 'condition fulfilled' }),
  'precondition-failed': () => ({ vi: 'điều kiện chưa có', en: 'condition not fulfilled' }),
  'precondition-open': () => ({ vi: 'điều kiện chưa rõ', en: 'condition open' }),
  'requirement-met': ({ found, required }) => ({
    vi: `đạt${found && `: ${found}`}${required && ` (yêu cầu ${required})`}`,
    en: `met${found && `: ${found}`}${required && ` (asked: ${required})`}`,
  }),
  'requirement-not-met': ({ found, required }) => ({
    vi: `chưa đạt${found && `: ${found}`}${required && ` (yêu cầu ${required})`}`,
    en: `not met${found && `: ${found}`}${required && ` (asked: ${required})`}`,
  }),
  'requirement-open': ({ required }) => ({
    vi: `chưa có số liệu${required && ` (yêu cầu ${required})`}`,
    en: `no data yet${required && ` (asked: ${required})`}`,
  }),
  'not-applicable': () => ({
    vi: 'không áp dụng với đơn vị này',
    en: 'does not apply to this unit',
  }),
  'circumstance-open': ({ name, required }) => ({
    vi: `cần cho biết: ${name} (mức ${required})`,
    en: `to be told: ${name} (${required})`,
  }),
  'base-ended': () => ({
    vi: 'không tính được theo pháp luật hiện hành: không còn cấp huyện làm cơ sở tính',
    en: 'not computable under the law in force: its base, the districts, exists no more',
  }),
  'subjects-ended': ({ required }) => ({
    vi: `không tính được theo pháp luật hiện hành: đối tượng không còn sau ngày ${required}`,
    en: `not computable under the law in force: none of them exist after ${required}`,
  }),
  assessment: () => ({ vi: 'kết luận', en: 'conclusion' }),
  'set-unread': () => ({
    vi: 'chưa tìm được văn bản cho biết cách tính: không kết luận được',
    en: 'no text that says how it is scored was found: nothing can be concluded',
  }),
  'set-not-in-force': ({ found, required }) => ({
    vi: `bộ tiêu chí không có hiệu lực vào ${found} (hiệu lực: ${required})`,
    en: `the set is not in force on ${found} (in force: ${required})`,
  }),
};

/** One reason of an assessment in words; its name is said apart, by {@link nameOf}. */
export function assessmentReasonWords(
  set: CriteriaSet,
  { code, at, found, required }: AssessmentReason,
  language: Language,
): string {
  const named = (kind?: NamedKind) => (at === null ? '' : nameOf(set, at, language, kind));
  if (code === 'level' || code === 'criterion' || code === 'target') return named(code);
  const asked = required
    .map((one) => askedWords(set, at, one, language))
    .filter((one) => one !== '');
  const or = language === 'vi' ? ' hoặc ' : ' or ';
  return SAY[code]({
    // That what is done is done needs no saying twice.
    found:
      typeof found === 'string'
        ? askedWords(set, at, found, language)
        : typeof found === 'boolean'
          ? ''
          : answerWords(found, language),
    required: asked.join(code === 'set-not-in-force' ? '–' : or),
    name: named(),
  })[language];
}
