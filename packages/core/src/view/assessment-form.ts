import type { CalendarDate, CriteriaSet } from '@khuyenhoc/schemas';
import type { CriteriaBooks } from '../criteria-sheet/head-lines.js';
import type { Language, Words } from '../language/language.js';
import type { AssessmentVerdict } from '../learning-model/assess/assessment.js';
import { ANSWER_FAULT_WORDS } from '../learning-model/words/answer-fault-words.js';
import { assessmentWords, proposalWords } from '../learning-model/words/assessment-words.js';
import { nameOf } from '../learning-model/words/name-of.js';
import { type AnswerInput, earningInput, requirementInput } from './answer-input.js';
import { type CriteriaFact, criteriaFacts } from './criteria-facts.js';
import { type CriteriaGroup, criteriaRows } from './criteria-rows.js';
import { criteriaFrame } from './criteria-view.js';
import { FORM_WORDS, type FormWords, REASON_NOTICES } from './form-words.js';
import { inBoth } from './in-both.js';
import type { View } from './view.js';

/** One thing to answer: its key, what it is, what is asked, and how it is filled in. */
export interface FormField {
  readonly id: string;
  /** Its number as people write it; empty where it has none. */
  readonly number: string;
  readonly title: Words;
  readonly hints: readonly Words[];
  readonly input: AnswerInput;
}

/** Fields that belong together. */
export interface FormGroup extends Omit<CriteriaGroup, 'rows'> {
  readonly fields: readonly FormField[];
}

/**
 * A self-assessment form (phiếu tự đánh giá) for `<kh-assessment>`: what to fill in and every word of it, with
 * the criteria set itself, since the page assesses while answers come.
 */
export interface AssessmentForm extends View<'assessment-form'> {
  readonly facts: readonly CriteriaFact[];
  readonly groups: readonly FormGroup[];
  /** The levels or classes that may be asked for, lowest first; empty where there is no choice. */
  readonly goals: readonly { readonly id: string; readonly title: Words }[];
  readonly set: CriteriaSet;
  /** What is called how: all that can be missing, and all classes or levels that may come out. */
  readonly names: Readonly<Record<string, Words>>;
  readonly grades: Readonly<Record<string, Words>>;
  readonly words: FormWords;
  readonly verdicts: Readonly<Record<AssessmentVerdict, Words>>;
  /** What is said of reasons, by code; of others nothing is said. */
  readonly notices: Readonly<Record<string, Words>>;
  /** What is said of answers that cannot be used, by code. */
  readonly faults: Readonly<Record<string, Words>>;
}

/**
 * Makes the form of a criteria set, also of one that was read only in part.
 *
 * @param madeOn the day on which the form is made
 * @example
 * assessmentForm(set, { instruments, placeEditions }, '2026-07-05').kind; // 'assessment-form'
 */
export function assessmentForm(
  set: CriteriaSet,
  books: CriteriaBooks,
  madeOn: CalendarDate,
): AssessmentForm {
  const inputs = inputsOf(set);
  const { columns, groups } = criteriaRows(set);
  const verdict = (one: AssessmentVerdict): Words =>
    inBoth((language) => {
      const words = assessmentWords(one, language);
      return one === 'meets' ? `${words} – ${proposalWords(language)}` : words;
    });
  return {
    kind: 'assessment-form',
    ...criteriaFrame(set, books, madeOn),
    facts: criteriaFacts(set),
    groups: groups.map(({ title, note, rows }) => ({
      title,
      note,
      fields: rows.flatMap(({ id, number, title: name, notes, asks }) => {
        const input = inputs.get(id);
        if (input === undefined) return [];
        return [
          { id, number, title: name, hints: [...notes, ...hintsOf(input, columns, asks)], input },
        ];
      }),
    })),
    goals: goalsOf(set),
    set,
    names: named([...inputs.keys(), ...set.circumstances.map((one) => one.id)], (id, language) =>
      nameOf(set, id, language),
    ),
    grades: gradeNames(set),
    words: FORM_WORDS,
    verdicts: {
      meets: verdict('meets'),
      'does-not-meet': verdict('does-not-meet'),
      undetermined: verdict('undetermined'),
    },
    notices: REASON_NOTICES,
    faults: ANSWER_FAULT_WORDS,
  };
}

const named = (
  ids: readonly string[],
  say: (id: string, language: Language) => string,
): Readonly<Record<string, Words>> =>
  Object.fromEntries(ids.map((id) => [id, inBoth((language) => say(id, language))]));

/** The names of what an assessment may give as `grades`, also of no class at all. */
function gradeNames(set: CriteriaSet): Readonly<Record<string, Words>> {
  const { scoring } = set;
  if (scoring.method === 'unread') return {};
  const levels = scoring.method === 'levels';
  const known = levels
    ? scoring.levels
    : [...scoring.grades, ...[scoring.otherwise].filter((one) => one !== null)];
  return named([...known.map((one) => one.id), 'none', 'unclassed'], (id, language) =>
    nameOf(set, id, language, levels && id !== 'none' ? 'level' : undefined),
  );
}

function goalsOf({ scoring }: CriteriaSet): AssessmentForm['goals'] {
  if (scoring.method === 'unread') return [];
  const { pass, grades } =
    scoring.method === 'points' ? scoring : { pass: null, grades: [...scoring.levels].reverse() };
  const last =
    pass?.by === 'grade' ? grades.findIndex(({ id }) => id === pass.atLeast) : grades.length - 1;
  const goals = grades.slice(0, last + 1).map(({ id, title }) => ({ id, title }));
  return goals.length > 1 ? goals.reverse() : [];
}

function inputsOf(set: CriteriaSet): ReadonlyMap<string, AnswerInput> {
  const { scoring } = set;
  if (scoring.method === 'unread') return new Map();
  const requirements =
    scoring.method === 'points'
      ? scoring.preconditions
      : scoring.criteria.flatMap((one) => one.targets.flatMap((target) => target.requirements));
  const earned =
    scoring.method === 'points'
      ? scoring.criteria.map(({ id, earns }) => [id, earningInput(earns)] as const)
      : [];
  return new Map([
    ...earned,
    ...requirements.map((one) => [one.id, requirementInput(set, one)] as const),
  ]);
}

/** What each level asks, where it asks for more than a yes. The maximum of points stands at the field. */
function hintsOf(
  input: AnswerInput,
  columns: readonly Words[],
  asks: readonly Words[],
): readonly Words[] {
  if (input.kind === 'points' && input.max !== null && asks.length < 2) return [];
  const asked = columns.flatMap((column, index) => {
    const words = asks[index];
    return words === undefined || words.vi === '' || words.vi === '–' ? [] : [{ column, words }];
  });
  const [first] = asked;
  const same =
    asked.length === columns.length && asked.every(({ words }) => words.vi === first?.words.vi);
  if (input.kind === 'yes-no' && same) return [];
  if (same && columns.length > 1) return first === undefined ? [] : [first.words];
  const line = inBoth((language) =>
    asked
      .map(({ column, words }) =>
        // That something is to be there is said by naming who asks for it.
        input.kind === 'yes-no' ? column[language] : `${column[language]}: ${words[language]}`,
      )
      .join('; '),
  );
  return asked.length === 0 ? [] : [line];
}
