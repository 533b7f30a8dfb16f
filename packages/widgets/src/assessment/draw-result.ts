import {
  type Assessment,
  type AssessmentForm,
  type AssessmentReason,
  formatNumber,
  type FormWords,
  type Language,
  shareBar,
  type Step,
  type Words,
} from '@khuyenhoc/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { drawShape } from '../draw/draw-shape.js';
import type { Entries } from './read-entries.js';

/** What drawing takes of a form that is being filled in. */
export interface Filling {
  readonly form: AssessmentForm;
  readonly entries: Entries;
  readonly language: Language;
  readonly say: (words: Words) => string;
  /** A word of the form, in the language spoken. */
  readonly word: (key: keyof FormWords) => string;
  /** Whether anything is answered; of an empty form, all that it takes would be said. */
  readonly begun: boolean;
  /** Goes to what is not answered yet. */
  readonly goTo: (id: string, index: number, name: string) => void;
}

const STATES = { meets: 'met', 'does-not-meet': 'not-met', undetermined: 'undetermined' } as const;

/** The reasons that have no parts. */
export const leaves = (reason: AssessmentReason): readonly AssessmentReason[] =>
  reason.children?.flatMap(leaves) ?? [reason];

const totalOf = ({ set: { scoring } }: AssessmentForm): number | null =>
  scoring.method === 'points' ? scoring.total : null;

/** The points in words: `từ 45 đến 80 điểm trên 100`; empty in sets without points. */
export function pointsWords({ points }: Assessment, { form, language, word }: Filling): string {
  if (!points) return '';
  const { min, max } = points;
  const total = totalOf(form);
  const number = (value: number | null) => formatNumber(value ?? 0, language);
  const said = word(max === null ? 'orMore' : min === max ? 'exact' : 'between');
  return [said, ...(total === null ? [] : [word('outOf')])]
    .join(' ')
    .replace('{min}', number(min))
    .replace('{max}', number(max))
    .replace('{total}', number(total));
}

/** The result in one line, as it stands now. */
export function drawSum(assessment: Assessment, filling: Filling): TemplateResult {
  const { form, language, say, word } = filling;
  const { points, verdict, reason } = assessment;
  const total = totalOf(form);
  const marks = reason.required.filter((one) => typeof one === 'number');
  const [mark] = marks.length === 1 ? marks : [];
  const part = (value: number) => (value / (total ?? 1)) * 100;
  const bar = () =>
    points && total
      ? drawShape(
          shareBar(
            { min: part(points.min), max: part(points.max ?? total) },
            mark === undefined ? null : part(mark),
            STATES[verdict],
          ),
        )
      : nothing;
  return html`<div class="sum" part="score">
    <p class="verdict ${STATES[verdict]}" part="verdict">${say(form.verdicts[verdict])}</p>
    ${
      points
        ? html`<p>
            <b>${pointsWords(assessment, filling)}</b>
            ${
              mark === undefined
                ? nothing
                : html`<span class="soft"
                    >${word('asked').replace('{mark}', formatNumber(mark, language))}</span
                  >`
            }
          </p>`
        : nothing
    }
    ${bar()}
  </div>`;
}

/** What one step takes: so many points more, so many units, or a step to be reached. */
function stepWords(
  { at, by, to }: Step,
  { form, language, word }: Filling,
  improves: boolean,
): string {
  const { set, groups } = form;
  const { scoring } = set;
  // What is asked before points count is short of people or things, not of points.
  const earns = scoring.method === 'points' && scoring.criteria.some((one) => one.id === at);
  const input = groups.flatMap((one) => one.fields).find((one) => one.id === at)?.input;
  const step = input?.kind === 'steps' && input.steps.find((one) => one.id === to);
  const goal = step
    ? step.title[language]
    : typeof to === 'number'
      ? formatNumber(to, language) + (earns || input?.kind !== 'share' ? '' : '%')
      : '';
  const gain = improves ? 'more' : 'atLeast';
  const key = earns ? gain : by !== null ? 'short' : goal ? 'reach' : 'have';
  return word(key)
    .replace('{by}', formatNumber(by ?? 0, language))
    .replace('{to}', goal);
}

/** What is still possible, why it is so, what is missing, and what it would take. */
export function drawDetail(assessment: Assessment, filling: Filling): TemplateResult {
  const { form, language, word, goTo, begun } = filling;
  const { notices, names } = form;
  const { grades, reason, missing, verdict, whatItTakes } = assessment;
  const { answers, improvements, possible } = whatItTakes;
  const name = (id: string) => names[id]?.[language] ?? id;
  const why = new Set(
    leaves(reason)
      .filter((one) => one.at === null || one.code === 'base-ended')
      .map((one) => notices[one.code]?.[language]),
  );
  // What is wrong with all points together stands at no field.
  for (const { at, code } of assessment.faults) {
    if (at === 'total') why.add(form.faults[code]?.[language]);
  }
  const steps = (title: keyof FormWords, list: readonly Step[], improves = false) =>
    list.length > 0
      ? html`<p class="lead">${word(title)}</p>
          <ul>
            ${list.map((step) => html`<li>${name(step.at)}: ${stepWords(step, filling, improves)}</li>`)}
          </ul>`
      : nothing;
  return html`${[...why].map((one) => (one ? html`<p class="fault">${one}</p>` : nothing))}
  ${
    grades.length > 0
      ? html`<p class="lead">
          ${word('grades')}:
          <b>${grades.map((id) => form.grades[id]?.[language] ?? id).join(' / ')}</b>
        </p>`
      : nothing
  }
  ${
    missing.length > 0
      ? html`<details>
          <summary>${word('missing').replace('{count}', String(missing.length))}</summary>
          <ul>
            ${missing.map(
              (id, index) =>
                html`<li>
                  <button class="name" @click=${() => goTo(id, index, name(id))}>
                    ${name(id)}
                  </button>
                </li>`,
            )}
          </ul>
        </details>`
      : nothing
  }
  ${
    possible
      ? [
          steps('improvements', improvements, true),
          begun ? steps(improvements.length > 0 ? 'together' : 'answers', answers) : nothing,
        ]
      : verdict === 'meets'
        ? nothing
        : html`<p class="lead">${word('impossible')}</p>`
  }`;
}
