import {
  type AssessmentReason,
  assessmentReasonWords,
  assessmentWords,
  formatPoints,
  type Language,
  nameOf,
  proposalWords,
  type Step,
  stepWords,
} from '@khuyenhoc/core';
import type { AnswersFile, CriteriaSet } from '@khuyenhoc/schemas';
import type { Assessed } from './assessed.js';
import { assessmentHead } from './assessment-head.js';

const SAY = {
  vi: {
    verdict: 'Kết luận',
    points: 'Tổng điểm',
    grades: { points: 'Xếp loại', levels: 'Mức độ cao nhất' },
    possible: 'còn có thể',
    why: 'Lý do',
    missing: 'Còn thiếu câu trả lời',
    answers: 'Sẽ kết luận được là đạt, nếu',
    improvements: 'Ít nhất phải cải thiện',
    together: 'Các mục còn thiếu câu trả lời phải là',
    fine: (count: number) => `${count} mục khác đã đạt (xem hết: --all)`,
    impossible: 'Không có cách nào để kết luận là đạt theo những gì đã biết.',
  },
  en: {
    verdict: 'Conclusion',
    points: 'Total',
    grades: { points: 'Class', levels: 'Highest level' },
    possible: 'still possible',
    why: 'Why',
    missing: 'Answers still missing',
    answers: 'It would be settled as met, if',
    improvements: 'The least to improve',
    together: 'What is missing must come to',
    fine: (count: number) => `${count} more met (to see all: --all)`,
    impossible: 'By what is known, nothing leads to “met”.',
  },
} as const;

/** One assessment, with its reasons and what it would take. */
export function assessmentText(
  set: CriteriaSet,
  file: AnswersFile,
  { record, assessment }: Assessed,
  on: string,
  language: Language,
  everything = false,
): string {
  const say = SAY[language];
  const { verdict, points, grades, reason, missing, whatItTakes } = assessment;
  const { answers, improvements, possible } = whatItTakes;
  const method = set.scoring.method === 'levels' ? 'levels' : 'points';
  const names = grades.map((id) => nameOf(set, id, language));
  const steps = (title: string, list: readonly Step[]) =>
    list.length === 0
      ? []
      : ['', `${title}:`, ...list.map((one) => `  - ${stepWords(set, one, language)}`)];
  const worded = assessmentWords(verdict, language);
  return [
    ...assessmentHead(set, file, on, language),
    '',
    record.title?.[language] ?? record.id,
    `${say.verdict}: ${worded}${verdict === 'meets' ? ` – ${proposalWords(language)}` : ''}`,
    ...(points === null ? [] : [`${say.points}: ${formatPoints(points, language)}`]),
    ...(names.length === 0
      ? []
      : [
          `${say.grades[method]}: ${names.join(' / ')}${names.length > 1 ? ` (${say.possible})` : ''}`,
        ]),
    '',
    `${say.why}:`,
    ...inOrder(reason.children ?? []).flatMap((one) => reasonLines(set, one, language, everything)),
    ...(missing.length === 0
      ? []
      : ['', `${say.missing}: ${missing.map((id) => nameOf(set, id, language)).join('; ')}`]),
    ...(possible
      ? [
          ...steps(say.improvements, improvements),
          ...steps(improvements.length > 0 ? say.together : say.answers, answers),
        ]
      : verdict === 'meets'
        ? []
        : ['', say.impossible]),
  ].join('\n');
}

const MARKS = { met: '✓', 'not-met': '✗', 'not-applicable': '–' } as const;

/** What stands in the way comes first, and of what is met in a set of levels only how much there is. */
function reasonLines(
  set: CriteriaSet,
  reason: AssessmentReason,
  language: Language,
  everything: boolean,
  depth = 1,
): string[] {
  const { code, at, verdict, children = [] } = reason;
  const [only] = children;
  // A target of one requirement is that requirement.
  if (code === 'target' && only !== undefined && children.length === 1) {
    return reasonLines(set, only, language, everything, depth);
  }
  const mark = verdict in MARKS ? MARKS[verdict as keyof typeof MARKS] : '?';
  const words = assessmentReasonWords(set, reason, language);
  const name = at === null || children.length > 0 ? '' : `${nameOf(set, at, language)}: `;
  const shown = everything ? children : children.filter((one) => !isFine(one));
  const hidden = children.length - shown.length;
  const space = '  '.repeat(depth);
  return [
    `${space}${mark} ${name}${words}`,
    ...shown.flatMap((one) => reasonLines(set, one, language, everything, depth + 1)),
    ...(hidden > 0 && shown.length > 0 ? [`${space}  ✓ ${SAY[language].fine(hidden)}`] : []),
  ];
}

const isFine = ({ verdict }: AssessmentReason): boolean =>
  verdict === 'met' || verdict === 'not-applicable';

/** The conclusion on the whole before that on its parts. */
const inOrder = (reasons: readonly AssessmentReason[]): readonly AssessmentReason[] => [
  ...reasons.filter((one) => one.at === null),
  ...reasons.filter((one) => one.at !== null),
];
