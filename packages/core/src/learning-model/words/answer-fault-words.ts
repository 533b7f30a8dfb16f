import type { Language, Words } from '../../language/language.js';
import type { AnswerFault, AnswerFaultCode } from '../answer/fault.js';

/** What is wrong with an answer, by code. */
export const ANSWER_FAULT_WORDS: Readonly<Record<AnswerFaultCode, Words>> = {
  'criterion-unknown': {
    vi: 'bộ tiêu chí không có mục này',
    en: 'the set has no such entry',
  },
  'answer-kind': { vi: 'câu trả lời không đúng dạng', en: 'the answer is not of the right form' },
  'points-not-number': { vi: 'điểm phải là một số', en: 'points must be a number' },
  'points-negative': { vi: 'điểm không được âm', en: 'points must not be negative' },
  'points-above-max': { vi: 'điểm vượt mức tối đa', en: 'points above the maximum' },
  'points-too-fine': {
    vi: 'điểm có quá hai chữ số sau dấu phẩy',
    en: 'points with more than two decimals',
  },
  'points-off-step': { vi: 'điểm không đúng bước chấm', en: 'points between two steps' },
  'bounds-reversed': { vi: 'khoảng bị ngược', en: 'bounds the wrong way round' },
  'count-not-whole': {
    vi: 'số đếm phải là số nguyên từ 0 trở lên',
    en: 'a count must be a whole number from 0 up',
  },
  'count-above-base': { vi: 'tử số lớn hơn mẫu số', en: 'the count is above its base' },
  'base-zero': { vi: 'mẫu số bằng 0', en: 'the base is 0' },
  'value-not-number': { vi: 'giá trị phải là một số', en: 'the value must be a number' },
  'value-outside-bands': {
    vi: 'giá trị nằm ngoài mọi khung điểm',
    en: 'the value lies in none of the bands',
  },
  'step-unknown': { vi: 'không có mức này', en: 'there is no such level' },
  'total-contradicts': {
    vi: 'tổng điểm mâu thuẫn với điểm từng tiêu chí',
    en: 'the total contradicts the points of its criteria',
  },
  'goal-unknown': {
    vi: 'bộ tiêu chí không có loại, mức độ này',
    en: 'the set has no such class or level',
  },
};

/** What is wrong with an answer, in words: what, what was given, what was expected. */
export function answerFaultWords(
  { code, at, received, expected }: AnswerFault,
  language: Language,
): string {
  const given = typeof received === 'string' ? `“${received}”` : JSON.stringify(received) || '–';
  return language === 'vi'
    ? `${at}: ${ANSWER_FAULT_WORDS[code].vi} (nhận ${given}, cần ${expected})`
    : `${at}: ${ANSWER_FAULT_WORDS[code].en} (got ${given}, expected ${expected})`;
}
