import type { Language } from '../language/language.js';
import type { Due } from './due.js';
import { dueWords } from './due-words.js';
import type { Verdict } from './verdict.js';

const VERDICTS: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  vi: {
    met: 'đạt',
    'not-met': 'chưa đạt',
    undetermined: 'chưa đủ số liệu để kết luận',
    'not-applicable': 'không áp dụng',
    incomparable: 'không cùng cơ sở so sánh',
    'no-rule-in-force': 'không có quy định đang có hiệu lực',
  },
  en: {
    met: 'met',
    'not-met': 'not met yet',
    undetermined: 'not enough data to conclude',
    'not-applicable': 'not applicable',
    incomparable: 'not on the same base',
    'no-rule-in-force': 'no rule in force',
  },
};

/** The verdict in words. An aim (phấn đấu) not reached is “chưa đạt”, never a breach. */
export const verdictWords = (verdict: Verdict, language: Language): string =>
  VERDICTS[language][verdict];

/**
 * Verdict and due state together.
 *
 * @example
 * verdictWithDue('not-met', 'not-yet', 'vi'); // 'chưa đạt (chưa đến hạn)'
 */
export function verdictWithDue(verdict: Verdict, due: Due, language: Language): string {
  const words = verdictWords(verdict, language);
  return verdict === 'not-met' ? `${words} (${dueWords(due, language)})` : words;
}
