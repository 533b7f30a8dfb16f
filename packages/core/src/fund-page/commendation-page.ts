import type { Nominations } from '@khuyenhoc/schemas';
import type { CommendationRow } from '../commendation/appraise.js';
import { COMMENDATION_WORDS } from '../commendation/commendation-words.js';
import type { Language } from '../language/language.js';
import { formatDate } from '../time/calendar-date.js';
import type { FundPage } from './page.js';

const SAY = {
  vi: {
    columns: ['Tập thể, cá nhân', 'Đơn vị', 'Kết quả bình xét', 'Chưa đạt, chưa rõ', 'Quyết định'],
    collective: 'tập thể',
    individual: 'cá nhân',
    missing: (count: number) => `còn thiếu ${count} phiếu hoặc điểm`,
    note: 'Bình xét chỉ đề nghị; khen thưởng khi có quyết định của người có thẩm quyền.',
  },
  en: {
    columns: [
      'Collective or individual',
      'Unit',
      'Outcome of the review',
      'Not met or unknown',
      'Decision',
    ],
    collective: 'collective',
    individual: 'individual',
    missing: (count: number) => `${count} votes or points missing`,
    note: 'The review only proposes; a decision of the competent authority commends.',
  },
} as const;

/** A review of nominations as a page. */
export function commendationPage(
  file: Nominations,
  rows: readonly CommendationRow[],
  language: Language,
): FundPage {
  const say = SAY[language];
  const text = (id: string) => file.criteria.find((one) => one.id === id)?.text[language] ?? id;
  return {
    title: file.title[language],
    warning: file.illustrative?.[language] ?? null,
    lines: [say.note],
    tables: [
      {
        caption: file.title[language],
        columns: say.columns.map((label) => ({ label })),
        rows: rows.map(({ nomination, status, shortfall, unmet, unknown }) => [
          `${nomination.name} (${say[nomination.subject]})`,
          nomination.unit,
          COMMENDATION_WORDS[status][language],
          [
            ...unmet.map(text),
            ...unknown.map((id) => `${text(id)}?`),
            ...(shortfall === null ? [] : [say.missing(shortfall)]),
          ].join('; '),
          nomination.decision === null
            ? ''
            : `${nomination.decision.number}, ${formatDate(nomination.decision.on, language)}, ${nomination.decision.authority}`,
        ]),
      },
    ],
    foot: [],
  };
}
