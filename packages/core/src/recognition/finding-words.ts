import type { Language, Words } from '../language/language.js';
import type { FindingCode } from './finding.js';

const FINDINGS: Readonly<Record<FindingCode, Words>> = {
  'procedure-unknown': {
    vi: 'không có thủ tục nào được biết là có hiệu lực vào ngày quyết định',
    en: 'no procedure is known to be in force on the day of the decision',
  },
  'authority-unknown': {
    vi: 'chưa tìm thấy văn bản quy định ai có thẩm quyền công nhận vào ngày quyết định',
    en: 'no act was found that says who was competent on the day of the decision',
  },
  'office-not-told': {
    vi: 'chưa ghi chức danh người quyết định, nên chưa đối chiếu được thẩm quyền',
    en: 'the office of who decided is not given, so competence was not checked',
  },
  'steps-not-recorded': {
    vi: 'chỉ ghi nhận quyết định, không ghi nhận các bước trước đó',
    en: 'only the decision is on record, not the steps before it',
  },
  'registration-not-recorded': {
    vi: 'chưa ghi nhận việc đăng ký của năm này',
    en: 'no registration for the year is on record',
  },
  'filing-not-recorded': {
    vi: 'chưa ghi nhận việc nộp hồ sơ',
    en: 'the filing is not on record',
  },
  'council-not-told': {
    vi: 'chưa ghi số thành viên hội đồng',
    en: 'the size of the council is not given',
  },
  'late-by-one-reading': {
    vi: 'quá thời hạn theo văn bản, nhưng còn trong thời hạn theo một nguồn khác',
    en: 'late by the act, in time by another text',
  },
  'filed-late': { vi: 'nộp hồ sơ quá thời hạn', en: 'filed late' },
  'decided-late': { vi: 'quyết định quá thời hạn', en: 'decided late' },
  'refusal-without-reason': {
    vi: 'không công nhận mà chưa ghi lý do; lý do phải trả lời bằng văn bản',
    en: 'refused with no reason on record; the reason is to be given in writing',
  },
};

/** What a doubt or an irregularity says. */
export const findingWords = (code: FindingCode, language: Language): string =>
  FINDINGS[code][language];
