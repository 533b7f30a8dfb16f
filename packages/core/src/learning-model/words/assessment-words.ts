import type { Language } from '../../language/language.js';
import type { AssessmentVerdict } from '../assess/assessment.js';

const VERDICTS: Readonly<Record<Language, Readonly<Record<AssessmentVerdict, string>>>> = {
  vi: {
    meets: 'đạt tiêu chí',
    'does-not-meet': 'chưa đạt tiêu chí',
    undetermined: 'chưa đủ căn cứ',
  },
  en: {
    meets: 'meets the criteria',
    'does-not-meet': 'does not meet the criteria yet',
    undetermined: 'not enough to conclude',
  },
};

/** The verdict of an assessment in words. To recognise (công nhận) is for the authority. */
export const assessmentWords = (verdict: AssessmentVerdict, language: Language): string =>
  VERDICTS[language][verdict];

/** What a form says below the verdict, where the criteria are met. */
export const proposalWords = (language: Language): string =>
  language === 'vi' ? 'đủ điều kiện đề nghị công nhận' : 'may be proposed for recognition';
