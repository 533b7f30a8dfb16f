import { OPERATIONS } from '../operation/operations.js';
import type { StrayLine } from '../run/answer-sheet.js';
import type { CaseRun } from '../run/case-run.js';
import type { Difference } from '../run/difference.js';
import type { ConformanceReport } from './report.js';

export type Language = 'vi' | 'en';

const WORDS = {
  passed: { vi: 'đạt', en: 'passed' },
  'in-part': { vi: 'đạt một phần', en: 'in part' },
  skipped: { vi: 'bỏ qua', en: 'skipped' },
  failed: { vi: 'sai', en: 'failed' },
  'no-answer': { vi: 'không trả lời', en: 'no answer' },
} as const;

const STRAY = {
  'not-json': { vi: 'không phải JSON', en: 'is not JSON' },
  'not-an-answer': { vi: 'không phải câu trả lời', en: 'is no answer' },
  'id-unknown': { vi: 'không có câu hỏi nào như vậy', en: 'answers no question' },
  'id-twice': { vi: 'trả lời lần thứ hai', en: 'answers a second time' },
} as const;

const SIDES = { vi: ['cần', 'nhận được'], en: ['expected', 'received'] } as const;
const VERDICT = {
  vi: (yes: boolean) => (yes ? 'KHỚP với những gì đã thử' : 'KHÔNG KHỚP'),
  en: (yes: boolean) => (yes ? 'CONFORMS in what was tried' : 'DOES NOT CONFORM'),
} as const;

const BASIS = { vi: 'căn cứ', en: 'rules' } as const;
const PAGE = { vi: 'docs/conformance.vi.md', en: 'docs/conformance.md' } as const;

const SHOWN = 200;
const shown = (value: unknown): string => {
  const text = value === undefined ? '–' : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};

function differenceLine({ at, expected, received }: Difference, language: Language): string {
  const [wanted, found] = SIDES[language];
  return `    ${at}: ${wanted} ${shown(expected)}, ${found} ${shown(received)}`;
}

/** A case whose answer is wrong, with all that differs. */
function failureLines({ case: one, result }: CaseRun, language: Language): string[] {
  if (result.status !== 'failed') return [];
  return [
    `✗ ${one.id}: ${one.title[language]}`,
    ...result.differences.map((one) => differenceLine(one, language)),
    `    ${BASIS[language]}: ${[...one.basis.rules, one.basis.clause ?? ''].filter(Boolean).join(', ')} (${PAGE[language]})`,
  ];
}

const NAMED = 3;

/** Cases without an answer, by why there is none; a program that ended early leaves many. */
function unanswered(runs: readonly CaseRun[], language: Language): string[] {
  const ids = new Map<string, string[]>();
  for (const { case: one, result } of runs) {
    if (result.status !== 'no-answer') continue;
    ids.set(result.reason, [...(ids.get(result.reason) ?? []), one.id]);
  }
  return [...ids].map(([reason, all]) => {
    const more = all.length > NAMED ? ', …' : '';
    const named = all.slice(0, NAMED).join(', ');
    return `✗ ${all.length} ${WORDS['no-answer'][language]} (${reason}): ${named}${more}`;
  });
}

/** All that is wrong, case by case. */
export const mistakeLines = (runs: readonly CaseRun[], language: Language): string[] => [
  ...runs.flatMap((run) => failureLines(run, language)),
  ...unanswered(runs, language),
];

export const strayLine = ({ line, code, text }: StrayLine, language: Language): string =>
  `✗ ${language === 'vi' ? 'dòng' : 'line'} ${line} ${STRAY[code][language]}: ${text}`;

/** One line for each operation, and one for all. */
export function reportLines(report: ConformanceReport, language: Language): string[] {
  const statuses = Object.keys(WORDS) as (keyof typeof WORDS)[];
  const counts = (of: ConformanceReport['counts']) =>
    statuses
      .filter((status) => of[status] > 0)
      .map((status) => `${of[status]} ${WORDS[status][language]}`)
      .join(', ');
  const width = Math.max(...report.operations.map(({ operation }) => operation.length));
  return [
    ...report.operations.map(
      ({ operation, counts: of }) =>
        `${operation.padEnd(width)}  ${counts(of)}  (${OPERATIONS[operation].title[language]})`,
    ),
    `${VERDICT[language](report.conforms)}: ${counts(report.counts)}`,
  ];
}
