import type {
  Answer,
  Answers,
  AssessmentContext,
  AssessmentForm,
  FormField,
  Language,
} from '@khuyenhoc/core';
import { readNumber } from '../table/read-number.js';

/**
 * What stands in the fields of a form, by name: `a:ID` an answer, `b:ID` its second part, `e:ID` no evidence, `c:ID` a
 * circumstance, `u:ID` a kind of unit and `u:` none of them; `goal`, `from`, `to` and `name`.
 */
export type Entries = Readonly<Record<string, string>>;

/** Entries as answers, and what is known about the one assessed. */
export interface Read {
  readonly answers: Answers;
  readonly context: AssessmentContext;
  /** The days judged; null where they are not both there, or the wrong way round. */
  readonly period: { readonly from: string; readonly to: string } | null;
}

/** The day on the clock of the reader, as text. */
const today = (): string => new Date().toLocaleDateString('sv');

/** The days judged unless others are chosen: this year, or the last days on which the set could be used. */
export function usualPeriod({ validity, subjectsEnd }: AssessmentForm['set']): Entries {
  const day = today();
  const ended = [validity.to ?? '', subjectsEnd ?? '']
    .filter((one) => /^\d{4}-\d\d-\d\d$/.test(one) && one < day)
    .sort()[0];
  const year = (ended ?? day).slice(0, 4);
  return { from: `${year}-01-01`, to: ended ?? `${year}-12-31` };
}

/** Reads the entries of a form. What cannot be read stays as it is, for the assessor to say so. */
export function readEntries(form: AssessmentForm, entries: Entries, language: Language): Read {
  const { circumstances, unitKinds, withoutEvidence } = form.set;
  const { from = '', to = '', goal = form.goals[0]?.id } = entries;
  const fields = form.groups.flatMap((group) => group.fields);
  const kinds = unitKinds.map((one) => one.id).filter((id) => entries[`u:${id}`]);
  const now = today();
  return {
    answers: Object.fromEntries(
      fields.map((field) => [field.id, answerOf(field, entries, language)]),
    ),
    context: {
      circumstances: Object.fromEntries(
        circumstances.map(({ id }) => [id, yesOrNo(entries[`c:${id}`])]),
      ),
      unitKinds: kinds.length > 0 ? kinds : entries['u:'] ? [] : null,
      ...(withoutEvidence && {
        withoutEvidence: fields.map((one) => one.id).filter((id) => entries[`e:${id}`]),
      }),
      goal,
      // The law of the last day judged, if that day has come.
      ...(to && { periodTo: to, lawAsOf: to < now ? to : now }),
    },
    period: from && from <= to ? { from, to } : null,
  };
}

const yesOrNo = (entry: string | undefined): boolean | null => (entry ? entry === 'yes' : null);

function answerOf({ id, input }: FormField, entries: Entries, language: Language): Answer {
  const [first, second] = [entries[`a:${id}`]?.trim(), entries[`b:${id}`]?.trim()];
  const { kind } = input;
  if (!first) return null;
  if (kind === 'yes-no') return yesOrNo(first);
  if (kind === 'steps') return first;
  // Either decimal mark will do, that of the language first.
  const number = (text: string) =>
    readNumber(text, language) ?? readNumber(text, language === 'vi' ? 'en' : 'vi');
  const value = number(first);
  if (kind === 'points' || kind === 'number') return value ?? first;
  if (!second) return null;
  const other = number(second);
  if (value === null || other === null) return first;
  return kind === 'share' ? { count: value, of: other } : { now: value, before: other };
}
