import type { Fund, FundRule, Instrument } from '@khuyenhoc/schemas';
import type { FundBooks } from '../fund/books.js';
import type { Finding, FundAudit } from '../fund-audit/finding.js';
import type { Language } from '../language/language.js';
import { dateWords } from '../time/calendar-date.js';
import { verdictWithDue } from '../verdict/verdict-words.js';
import { citationWords } from './citation-words.js';
import { findingWords, takesWords } from './finding-words.js';
import type { FundPage } from './page.js';

const SAY = {
  vi: {
    title: (name: string) => `Đối chiếu quy định: ${name}`,
    on: 'Tại',
    licensed: 'Quỹ xã hội, quỹ từ thiện có giấy phép.',
    unlicensed:
      'Quỹ không thuộc diện cấp phép: quy định về quỹ xã hội, quỹ từ thiện không áp dụng; quy định kế toán nêu dưới đây là thông lệ tốt.',
    columns: ['Quy định', 'Kết luận', 'Số liệu', 'Cần thêm', 'Căn cứ'],
    bases: { law: '', 'good-practice': ' (thông lệ tốt)', 'own-regulation': ' (quy chế quỹ)' },
    year: 'năm',
    outside: 'Quy định có hiệu lực mà sổ sách không cho thấy',
    rule: 'Quy định',
    basis: 'Căn cứ',
    readings: 'Các nguồn khác nhau',
  },
  en: {
    title: (name: string) => `Held against the rules: ${name}`,
    on: 'On',
    licensed: 'A licensed social or charity fund.',
    unlicensed:
      'Not a licensed fund: the decrees on social and charity funds do not apply; the accounting rules below are good practice.',
    columns: ['Rule', 'Verdict', 'Found', 'What it would take', 'Legal basis'],
    bases: { law: '', 'good-practice': ' (good practice)', 'own-regulation': ' (own regulation)' },
    year: 'year',
    outside: 'Rules in force that the books cannot show',
    rule: 'Rule',
    basis: 'Legal basis',
    readings: 'Sources differ',
  },
} as const;

/** The findings on a fund as a page, each with its citation. */
export function auditPage(
  fund: Fund,
  books: FundBooks,
  audit: FundAudit,
  instruments: readonly Instrument[],
  language: Language,
): FundPage {
  const say = SAY[language];
  const title = (finding: Finding) =>
    `${finding.rule.title[language]}${finding.year === null ? '' : ` – ${say.year} ${finding.year}`}${say.bases[finding.basis]}`;
  const cited = (rule: FundRule) => citationWords(rule, fund, instruments, language);
  return {
    title: say.title(fund.name[language]),
    warning: (books.illustrative ?? fund.illustrative)?.[language] ?? null,
    lines: [
      `${say.on} ${dateWords(audit.on, language)}. ${audit.licensed ? say.licensed : say.unlicensed}`,
    ],
    tables: [
      {
        caption: say.title(fund.name[language]),
        columns: say.columns.map((label) => ({ label })),
        rows: [...audit.findings]
          .sort(worstFirst)
          .map((finding) => [
            title(finding),
            verdictWithDue(finding.outcome.verdict, finding.due, language),
            findingWords(finding, language) + readingsOf(finding.rule, language),
            takesWords(finding, language),
            cited(finding.rule),
          ]),
      },
      {
        caption: say.outside,
        columns: [{ label: say.rule }, { label: say.basis }],
        rows: audit.unjudged.map((rule) => [rule.title[language], cited(rule)]),
      },
    ],
    foot: [],
  };
}

const ORDER = [
  'not-met',
  'undetermined',
  'no-rule-in-force',
  'incomparable',
  'met',
  'not-applicable',
];

/** What is amiss comes first; within a verdict the order of the rules stays. */
export const worstFirst = (a: Finding, b: Finding): number =>
  ORDER.indexOf(a.outcome.verdict) - ORDER.indexOf(b.outcome.verdict);

function readingsOf({ readings = [] }: FundRule, language: Language): string {
  if (readings.length === 0) return '';
  const words = readings.map(({ value, where }) => `${value[language]}: ${where[language]}`);
  return ` (${SAY[language].readings}: ${words.join('; ')})`;
}
