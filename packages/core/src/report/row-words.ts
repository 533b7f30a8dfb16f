import type { BaseResult } from '../agreement/judge-base.js';
import type { Language } from '../language/language.js';
import { formatInterval } from '../quantity/format.js';
import { verdictWithDue } from '../verdict/verdict-words.js';
import type { CitedBasis } from './cited-basis.js';
import type { ReportRow } from './programme-report.js';
import { modalityWords } from './modality-words.js';
import { requiredWords } from './required-words.js';
import { stageWords } from './stage-words.js';
import { countedWords } from './counted-words.js';

/** The cells of a report's row, as text. Both the terminal and the widgets print these. */
export interface RowWords {
  readonly commitment: string;
  readonly population: string;
  readonly found: string;
  readonly required: string;
  readonly verdict: string;
  readonly whatItTakes: string;
  readonly legalBasis: string;
}

/** Says one row in words. Lines of a cell are parted by `\n`. */
export function rowWords(row: ReportRow, language: Language): RowWords {
  const { commitment, population, result } = row;
  const { requirement } = commitment;
  const unsized = population.size === null && ['share', 'universal'].includes(requirement.kind);
  return {
    commitment: commitment.title[language],
    population: population.name[language] + (unsized ? NOTES[language].baseUnpublished : ''),
    found: lines(result.bases, language, (base) => foundWords(row, base, language)),
    required: requiredWords(commitment, language),
    verdict: verdictWithDue(result.verdict, result.due, language),
    whatItTakes: lines(result.bases, language, (base) => takesWords(row, base, language)),
    legalBasis: [
      `${NOTES[language].agreement} (“${modalityWords(commitment.modality, language)}”)`,
      ...row.legalBasis.map((basis) => basisWords(basis)),
    ].join('; '),
  };
}

const NOTES = {
  vi: {
    baseUnpublished: ' (mẫu số không công bố)',
    agreement: 'Thỏa thuận',
    nothing: '–',
    parties: 'bên',
    withPaper: 'bên có minh chứng',
    withFigures: 'bên có số liệu',
    notDeduplicated: ', chưa trừ trùng',
    missing: 'còn thiếu',
    pace: (count: string) => ` (mỗi năm cần thêm ${count})`,
    notDone: 'chưa',
    needPapers: (n: number) => `minh chứng của ${n} bên`,
    needFigures: (n: number, stage: string) => `số liệu của ${n} bên (số đã ${stage}, tổng số)`,
    reading: (name: string) => `Nếu là ${name}: `,
  },
  en: {
    baseUnpublished: ' (base not published)',
    agreement: 'Agreement',
    nothing: '–',
    parties: 'parties',
    withPaper: 'parties with a paper',
    withFigures: 'parties with figures',
    notDeduplicated: ', overlaps not removed',
    missing: 'missing',
    pace: (count: string) => ` (${count} more each year)`,
    notDone: 'not yet',
    needPapers: (n: number) => `papers from ${n} parties`,
    needFigures: (n: number, stage: string) => `figures from ${n} parties (number ${stage}, total)`,
    reading: (name: string) => `If ${name}: `,
  },
} as const;

/** Number or title; a number that the agreement itself does not give bears a `*`. */
const basisWords = ({ number, title, numberCertainty }: CitedBasis): string =>
  number === null ? title : number + (numberCertainty === 'inferred' ? '*' : '');

function lines(
  bases: readonly BaseResult[],
  language: Language,
  say: (base: BaseResult) => string,
): string {
  if (bases.length === 0) return NOTES[language].nothing;
  return bases
    .map((base) => {
      const name = bases.length > 1 ? base.reading?.name[language] : undefined;
      return (name === undefined ? '' : NOTES[language].reading(name)) + say(base);
    })
    .join('\n');
}

function foundWords(row: ReportRow, base: BaseResult, language: Language): string {
  const { population } = row;
  const notes = NOTES[language];
  const { total, met } = base.tally;
  if (base.byPapers) return `${met}/${total} ${notes.withPaper}`;
  const counted = base.parties.filter((one) => one.count && one.count.min > 0).length;
  const share = `${counted}/${total} ${notes.withFigures}`;
  if (base.count === null || counted === 0) return share;
  const unit = countedWords(row, language);
  const overlap = population.overlap === 'may-overlap' ? notes.notDeduplicated : '';
  return `${share}: ${formatInterval(base.count, language)} ${unit}${overlap}`;
}

function takesWords(row: ReportRow, base: BaseResult, language: Language): string {
  const { commitment } = row;
  const notes = NOTES[language];
  const { notMet, open } = base.tally;
  const parts: string[] = [];
  if (notMet > 0) {
    const behind = base.parties.filter((one) => one.verdict === 'not-met');
    parts.push(
      ...behind.map(({ name, shortfall, pacePerYear }) =>
        shortfall === null
          ? `${name[language]}: ${notes.notDone} ${stageWords(commitment.stage, language)}`
          : `${name[language]}: ${notes.missing} ${formatInterval(shortfall, language)} ${countedWords(row, language)}${pacePerYear === null ? '' : notes.pace(formatInterval(pacePerYear, language))}`,
      ),
    );
  }
  if (open > 0) {
    const stage = stageWords(commitment.stage, language);
    parts.push(base.byPapers ? notes.needPapers(open) : notes.needFigures(open, stage));
  }
  return parts.length === 0 ? notes.nothing : parts.join('; ');
}
