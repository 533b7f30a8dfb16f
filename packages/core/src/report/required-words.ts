import type { Commitment } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';
import { formatCount, formatPercent } from '../quantity/format.js';
import { stageWords } from './stage-words.js';

/** What a commitment asks, in words. “Each” without a figure is said as that, never as 100%. */
export function requiredWords({ requirement, stage }: Commitment, language: Language): string {
  const vi = language === 'vi';
  const reached = stageWords(stage, language);
  switch (requirement.kind) {
    case 'share':
      return `${formatPercent(requirement.percent, language)} ${reached}`;
    case 'universal':
      return vi
        ? `tất cả ${reached} (văn bản không nêu con số)`
        : `each ${reached} (no figure in the text)`;
    case 'count':
      return vi
        ? `${reached} ${formatCount(requirement.count, 'vi')}`
        : `${formatCount(requirement.count, 'en')} ${reached}`;
    case 'money': {
      const amount = formatCount(requirement.amount, language);
      const { from, per } = requirement;
      if (vi) {
        const who = from === 'each' ? 'mỗi đơn vị' : 'tổng số';
        return `${who} từ ${amount} đồng/${per === 'year' ? 'năm' : 'năm học'}`;
      }
      const who = from === 'each' ? 'from each' : 'in all';
      return `at least ${amount} dong ${who} per ${per === 'year' ? 'year' : 'school year'}`;
    }
    case 'evidence':
      return vi ? 'mỗi bên có minh chứng' : 'a dated paper from each party';
  }
}
