import type { Procedure } from '@khuyenhoc/schemas';
import type { Language, Words } from '../language/language.js';
import { formatDate } from '../time/calendar-date.js';
import { upgradeFrom } from './check-upgrade.js';
import { competentOn } from './competent-authority.js';
import { recognitionEventWords } from './event-words.js';
import type { RecognitionFault, RecognitionFaultCode } from './fault.js';

type Say = (fault: RecognitionFault) => Words;

const procedureOf = ({ lookup }: RecognitionFault): Procedure | null =>
  lookup.ok ? lookup.procedure : null;

const SAY: Readonly<Record<RecognitionFaultCode, Say>> = {
  'recognition-out-of-order': ({ state: { on } }) => ({
    vi: `xảy ra trước sự kiện ghi liền trước (${formatDate(on ?? '', 'vi')}); hãy xếp theo ngày`,
    en: `is before the event written before it (${on ?? ''}); sort events by day`,
  }),
  'registered-twice': () => ({
    vi: 'năm đó đã đăng ký rồi',
    en: 'is already registered for that year',
  }),
  'review-before-self-assessment': () => ({
    vi: 'chưa tự đánh giá nên chưa thể bình xét',
    en: 'there is no self-assessment to review yet',
  }),
  'filed-before-self-assessment': () => ({
    vi: 'chưa tự đánh giá nên chưa có báo cáo để nộp',
    en: 'there is no self-assessment to file yet',
  }),
  'council-even': () => ({
    vi: 'hội đồng phải có số thành viên lẻ',
    en: 'the council must have an odd number of members',
  }),
  'council-too-small': (fault) => ({
    vi: `hội đồng phải có ít nhất ${procedureOf(fault)?.council?.atLeast ?? '?'} thành viên`,
    en: `the council must have at least ${procedureOf(fault)?.council?.atLeast ?? '?'} members`,
  }),
  'nothing-to-refuse': () => ({
    vi: 'chưa có kết quả tự đánh giá nào để xét',
    en: 'there is nothing under consideration to refuse',
  }),
  'decision-number-missing': () => ({
    vi: 'thiếu số quyết định; công nhận phải bằng quyết định có số',
    en: 'the decision has no number; recognition is a numbered decision',
  }),
  'authority-missing': () => ({
    vi: 'thiếu cơ quan hoặc người ra quyết định',
    en: 'the authority that decided is missing',
  }),
  'authority-not-competent': (fault) => {
    const step = procedureOf(fault)?.steps.find(({ id }) => id === 'recognised');
    const competent = competentOn(step?.by ?? [], fault.event.on);
    const role = competent.known ? competent.role : { vi: '?', en: '?' };
    return {
      vi: `không đúng thẩm quyền vào ngày đó: người có thẩm quyền là ${role.vi}`,
      en: `not the competent authority on that day, which was: ${role.en}`,
    };
  },
  'subject-gone': () => ({
    vi: 'đối tượng này không còn trong pháp luật hiện hành (cấp huyện không còn từ ngày 01/7/2025)',
    en: 'the one judged no longer exists in law (there are no districts since 2025-07-01)',
  }),
  'level-unknown': (fault) => {
    const levels = procedureOf(fault)?.levels ?? [];
    return {
      vi: `thủ tục không có mức độ này; có: ${levels.map(({ id, title }) => `${id} (${title.vi})`).join(', ')}`,
      en: `the procedure has no such level; it has: ${levels.map(({ id, title }) => `${id} (${title.en})`).join(', ')}`,
    };
  },
  'registered-is-not-recognised': () => ({
    vi: 'mới đăng ký, chưa tự đánh giá và bình xét; đăng ký không phải là được công nhận',
    en: 'is only registered, with no self-assessment or review; registered is not recognised',
  }),
  'not-reviewed': () => ({ vi: 'chưa bình xét', en: 'has not been reviewed' }),
  'review-not-in-favour': () => ({
    vi: 'kết quả bình xét không đề nghị công nhận',
    en: 'the review did not propose recognition',
  }),
  'round-refused': () => ({
    vi: 'đợt này đã có kết quả không công nhận; hãy ghi đợt mới, từ tự đánh giá',
    en: 'this round was refused; record a new one, from the self-assessment on',
  }),
  'already-recognised': () => ({
    vi: 'danh hiệu đang còn thời hạn; hãy ghi là tái công nhận hoặc công nhận mức độ cao hơn',
    en: 'the title still holds; record a re-recognition or an upgrade',
  }),
  'never-recognised': () => ({
    vi: 'chưa từng được công nhận nên không thể tái công nhận',
    en: 'was never recognised, so it cannot be re-recognised',
  }),
  'not-recognised-now': () => ({
    vi: 'không có danh hiệu nào còn thời hạn vào ngày đó',
    en: 'holds no title on that day',
  }),
  'not-higher': () => ({
    vi: 'không cao hơn mức độ đang có',
    en: 'is not above the level that is held',
  }),
  'upgrade-too-soon': (fault) => {
    const { recognition } = fault.state;
    const procedure = procedureOf(fault);
    const from = (recognition && procedure && upgradeFrom(recognition, procedure)) ?? '';
    return {
      vi: `chỉ được đề nghị mức độ cao hơn từ ngày ${formatDate(from, 'vi')}`,
      en: `a higher level may be asked for only from ${from}`,
    };
  },
};

/** A refused event in words: which, on what day, and why. */
export function recognitionFaultWords(fault: RecognitionFault, language: Language): string {
  const { event } = fault;
  const why = SAY[fault.code](fault)[language];
  return `${recognitionEventWords(event.type, language)} (${formatDate(event.on, language)}): ${why}`;
}
