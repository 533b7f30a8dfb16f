import type { AnswerInput, AssessmentForm, FormField, FormGroup, Words } from '@khuyenhoc/core';
import { facts } from '../guard/criteria-guard.js';
import { type Guard, list, maybe, number, oneOf, record, text, words } from '../guard/guard.js';
import { view } from '../guard/view-guard.js';

const named = record<{ id: string; title: Words }>({ id: text, title: words });
const dictionary = (value: unknown): value is Readonly<Record<string, Words>> =>
  typeof value === 'object' && value !== null && Object.values(value).every(words);
const input = record<object>({
  kind: oneOf('points', 'yes-no', 'share', 'number', 'change', 'steps'),
  max: maybe(number),
  steps: maybe(list(named)),
}) as Guard<AnswerInput>;

/**
 * The parts of a set that are shown by name. Its rules are tried out instead, since a guard of them all would
 * weigh more than the form.
 */
const set = record<object>({
  id: text,
  title: words,
  circumstances: list(named),
  unitKinds: list(named),
  validity: record<object>({ from: maybe(text), to: maybe(text) }),
  subjectsEnd: maybe(text),
  scoring: record<object>({ method: oneOf('points', 'levels', 'unread') }),
}) as Guard<AssessmentForm['set']>;

/** Whether a value from outside is a form that can be shown. */
export const isAssessmentForm = view<'assessment-form', AssessmentForm>('assessment-form', {
  facts,
  groups: list(
    record<FormGroup>({
      title: words,
      note: maybe(words),
      fields: list(
        record<FormField>({ id: text, number: text, title: words, hints: list(words), input }),
      ),
    }),
  ),
  goals: list(named),
  set,
  names: dictionary,
  grades: dictionary,
  words: dictionary,
  verdicts: dictionary,
  notices: dictionary,
  faults: dictionary,
});
