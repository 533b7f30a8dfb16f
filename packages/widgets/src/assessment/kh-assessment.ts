import {
  answersDocument,
  type Assessment,
  type AssessmentForm,
  type CompiledCriteriaSet,
  compileCriteriaSet,
  type FormField,
  type FormWords,
} from '@khuyenhoc/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { drawFacts } from '../draw/draw-facts.js';
import type { ChangeDetail } from '../element/events.js';
import { KhViewElement } from '../element/kh-view-element.js';
import { barStyles } from '../look/bar-styles.js';
import { factStyles } from '../look/fact-styles.js';
import { verdictStyles } from '../look/verdict-styles.js';
import { drawField, type Said } from './draw-field.js';
import { drawAbout } from './draw-about.js';
import { drawDetail, drawSum, type Filling, leaves, pointsWords } from './draw-result.js';
import { isAssessmentForm } from './is-assessment-form.js';
import { keepEntries, keptEntries } from './kept-entries.js';
import { type Entries, type Read, readEntries, usualPeriod } from './read-entries.js';
import { saveText } from './save-text.js';
import { assessmentStyles } from './styles.js';

interface Work {
  readonly read: Read;
  readonly assessment: Assessment | null;
  readonly document: ChangeDetail['answers'];
}

/** How long nothing is typed before the result is read out. */
const QUIET = 1000;

/**
 * A self-assessment form (phiếu tự đánh giá) for a criteria set: what it comes to while answers are given, what is
 * still missing, and what it would take. Answers stay in the page; they are kept only where the person says so.
 *
 * @summary Self-assessment with a live result
 * @tag kh-assessment
 * @slot - content shown without script or data, best a table to print and fill in by hand
 * @fires {CustomEvent<ChangeDetail>} kh-change - Answers changed; tells what comes out, and the answers as a document
 * @csspart card - the whole card
 * @csspart header - title and lines under it
 * @csspart score - the result in one line, which stays in sight
 * @csspart verdict - the verdict in it
 * @csspart footer - source and dates
 * @csspart notice - what is said when data is not usable
 */
export class KhAssessment extends KhViewElement<AssessmentForm> {
  static override styles = [
    ...super.styles,
    barStyles,
    factStyles,
    verdictStyles,
    assessmentStyles,
  ];
  protected readonly guard = isAssessmentForm;
  #compiled: CompiledCriteriaSet | null = null;
  #form: AssessmentForm | null = null;
  #entries: Entries = {};
  #kept = false;
  /** The field that is being written in, of which no fault is told yet. */
  #typed = '';
  /** What was told by a button, and what is read out. */
  #told = '';
  #spoken = '';
  #timer = 0;

  protected override accept(data: unknown): AssessmentForm | null {
    const form = super.accept(data);
    if (!form) return null;
    // Rules that cannot be worked with throw here, where it is caught, and not while the page draws.
    const compiled = compileCriteriaSet(form.set);
    JSON.stringify(compiled.assess({}));
    this.#compiled = compiled;
    return form;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** The answers as a document for `khuyenhoc assess`; null while the period is not right. */
  get answers(): ChangeDetail['answers'] {
    return this.#form && this.#work(this.#form).document;
  }

  /** What the entries say, what comes out, and the document of them, without answers that cannot be used. */
  #work(form: AssessmentForm): Work {
    const read = readEntries(form, this.#entries, this.language);
    const { answers, context, period } = read;
    const assessment = this.#compiled?.assess(answers, context) ?? null;
    const faulty = assessment?.faults.map((one) => one.at) ?? [];
    const usable = Object.fromEntries(
      Object.entries(answers).filter(([id]) => !faulty.includes(id)),
    );
    const name = this.#entries['name'] ?? '';
    const document = period && answersDocument(form.set, period, name, usable, context);
    return { read, assessment, document };
  }

  /** Takes a form up, with what a person kept of it. */
  #begin(form: AssessmentForm): void {
    if (this.#form?.set.id !== form.set.id) {
      const kept = keptEntries(form.set.id);
      this.#kept = kept !== null;
      this.#entries = kept ?? usualPeriod(form.set);
    }
    this.#form = form;
  }

  #write(form: AssessmentForm, entries: Entries): void {
    this.#entries = entries;
    if (this.#kept) this.#kept = keepEntries(form.set.id, entries);
    this.#told = '';
    this.update();
    const { read, assessment, document: answers } = this.#work(form);
    if (!assessment) return;
    const { verdict, points, grades, missing } = assessment;
    this.tell('kh-change', { verdict, points, grades, missing, answers });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const filling = this.#filling(form, read);
      const missed = filling.word('missing').replace('{count}', String(missing.length));
      this.#spoken = [
        pointsWords(assessment, filling),
        this.say(form.verdicts[verdict]),
        ...(missing.length > 0 ? [missed] : []),
      ]
        .filter(Boolean)
        .join('. ');
      this.update();
    }, QUIET);
  }

  /** A field was written in (`input`), or left after it (`change`). */
  #fill(event: Event, form: AssessmentForm): void {
    const field = event.target as HTMLInputElement;
    const { name, type, checked, value } = field;
    if (event.type === 'change') {
      this.#typed = '';
      this.update();
      return;
    }
    if (name === 'keep') {
      const done = keepEntries(form.set.id, checked ? this.#entries : null);
      this.#kept = field.checked = checked && done;
      this.#told = done ? '' : 'notKept';
      this.update();
      return;
    }
    this.#typed = type === 'text' ? name : '';
    const entries = { ...this.#entries, [name]: type === 'checkbox' && !checked ? '' : value };
    // To be of no kind, and to be of some, exclude each other.
    for (const key in entries) {
      if (/^u:/.test(key) && /^u:/.test(name) && (key === 'u:') !== (name === 'u:'))
        entries[key] = '';
    }
    this.#write(form, entries);
  }

  #goTo(id: string, index: number, shown: string): void {
    const fields = this.shadowRoot?.querySelectorAll('input') ?? [];
    [...fields].find(({ name }) => name === `a:${id}` || name === `c:${id}`)?.focus();
    this.tell('kh-select', { index, name: shown });
  }

  #word = (key: keyof FormWords): string => {
    // A file of an older version may lack a word.
    const words: Partial<FormWords> = this.#form?.words ?? {};
    const said = words[key];
    return said ? this.say(said) : '';
  };

  #filling(form: AssessmentForm, read: Read): Filling {
    return {
      form,
      entries: this.#entries,
      say: this.say,
      language: this.language,
      word: this.#word,
      begun: Object.values(read.answers).some((one) => one !== null),
      goTo: (id, index, name) => this.#goTo(id, index, name),
    };
  }

  protected content(form: AssessmentForm): TemplateResult {
    this.#begin(form);
    const { say } = this;
    const { groups, facts } = form;
    const { read, assessment } = this.#work(form);
    const word = this.#word;
    const filling = this.#filling(form, read);
    const fill = (event: Event) => this.#fill(event, form);
    let place = 0;
    return html`${drawFacts(facts, say)}
      <div @input=${fill} @change=${fill}>
        <p class="private soft">${word('private')}</p>
        ${this.heading(word('about'), 1)} ${drawAbout(filling, read)}
        ${groups.map(
          ({ title, note, fields }) =>
            html`${
              say(title)
                ? this.heading(
                    html`${say(title)} ${note && html`<span class="soft">${say(note)}</span>`}`,
                    1,
                  )
                : nothing
            }
            ${fields.map((field) =>
              drawField(field, filling, this.#said(field, form, assessment, read), place++),
            )}`,
        )}
        ${
          assessment &&
          html`${this.heading(word('result'), 1)} ${drawSum(assessment, filling)}
          ${drawDetail(assessment, filling)}`
        }
        ${this.#actions(form)}
      </div>
      <p class="spoken" role="status">${this.#spoken}</p>`;
  }

  /** What is said of one answer. A level that is not asked for says nothing. */
  #said(
    { id }: FormField,
    { faults, notices }: AssessmentForm,
    assessment: Assessment | null,
    { context }: Read,
  ): Said {
    if (!assessment) return { fault: '', notice: '', verdict: '' };
    const fault = assessment.faults.find((one) => one.at === id);
    const typed = this.#typed === `a:${id}` || this.#typed === `b:${id}`;
    const words = fault && !typed && faults[fault.code];
    const found = assessment.reason.children
      ?.filter(({ code, at }) => code !== 'level' || at === (context.goal ?? at))
      .flatMap(leaves)
      .find((one) => one.at === id);
    const notice = found && notices[found.code];
    return {
      fault: words ? `${this.say(words)} (${fault.expected})` : '',
      notice: notice ? this.say(notice) : '',
      verdict: found?.verdict ?? '',
    };
  }

  #actions(form: AssessmentForm): TemplateResult {
    const word = this.#word;
    const told = this.#told as keyof FormWords | '';
    /** The answers as text; where the period is not right, goes there instead. */
    const take = (use: (json: string) => void) => () => {
      const { answers } = this;
      if (answers) use(JSON.stringify(answers, null, 2));
      else this.shadowRoot?.querySelector<HTMLInputElement>('[name=to]')?.focus();
    };
    const copy = (json: string) => {
      void navigator.clipboard.writeText(json).then(() => {
        this.#told = 'copied';
        this.update();
      });
    };
    return html`<div class="actions">
        <button @click=${() => print()}>${word('print')}</button>
        <button @click=${take((json) => saveText(json, `${form.set.id}.json`))}>
          ${word('download')}
        </button>
        ${
          'clipboard' in navigator
            ? html`<button @click=${take(copy)}>${word('copy')}</button>`
            : nothing
        }
        <button @click=${() => this.#write(form, usualPeriod(form.set))}>${word('clear')}</button>
      </div>
      <label class="keep"
        ><input type="checkbox" name="keep" .checked=${this.#kept} />${word('keep')}</label
      >
      <p role="status">${told && word(told)}</p>
      <p class="signed">${word('signed')}</p>`;
  }
}
