import type { CardFigure, CardText, ProgrammeCard } from '@khuyenhoc/core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { baseStyles } from '../element/base-styles.js';
import { LABELS } from '../element/labels.js';
import { languageOf } from '../element/language-of.js';
import { isCard } from './is-card.js';
import { cell, partyStrip } from './party-strip.js';
import { shareBar } from './share-bar.js';
import { agreementStyles } from './styles.js';

type State = 'empty' | 'loading' | 'ready' | 'failed' | 'wrong-data';

/**
 * A coordination programme (chương trình phối hợp): its parties, and where each commitment stands.
 *
 * The content between the tags stays on show where no script runs, while data is loading and when it
 * cannot be had. Language follows the nearest `lang`.
 *
 * @summary Card of one agreement with its commitments
 * @tag kh-agreement
 * @slot - content shown without script or data, best the table of `khuyenhoc report --format html`
 * @csspart card - the whole card
 * @csspart verdict - the verdict of one commitment
 * @cssproperty --kh-accent - colour of the upper edge and of focus
 * @cssproperty --kh-text - colour of text
 * @cssproperty --kh-surface - colour behind the card
 * @cssproperty --kh-line - colour of lines
 * @cssproperty --kh-font - font family
 */
export class KhAgreement extends LitElement {
  static override styles = [baseStyles, agreementStyles];
  static override properties = {
    src: { type: String },
    card: { attribute: false },
    loaded: { state: true },
    state: { state: true },
  };

  /** Address of a card file (`khuyenhoc report … --format card`). */
  declare src: string | null;
  /** The card itself; it goes before `src`. */
  declare card: ProgrammeCard | null;
  declare private loaded: ProgrammeCard | null;
  declare private state: State;

  constructor() {
    super();
    this.src = null;
    this.card = null;
    this.loaded = null;
    this.state = 'empty';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.card !== null) {
      if (changed.has('card')) this.state = isCard(this.card) ? 'ready' : 'wrong-data';
    } else if (this.src !== null && (changed.has('src') || changed.has('card'))) {
      void this.load(this.src);
    }
  }

  private async load(src: string): Promise<void> {
    this.state = 'loading';
    try {
      const response = await fetch(src);
      if (!response.ok) throw new Error(String(response.status));
      const data: unknown = await response.json();
      // A newer address or card may have come while this one was on its way.
      if (src !== this.src || this.card !== null) return;
      this.loaded = isCard(data) ? data : null;
      this.state = this.loaded ? 'ready' : 'wrong-data';
    } catch {
      if (src === this.src && this.card === null) this.state = 'failed';
    }
  }

  protected override render(): TemplateResult {
    const say = LABELS[languageOf(this)];
    const card = this.card ?? this.loaded;
    if (this.state === 'ready' && card) return this.draw(card);
    if (this.state === 'empty') return html`<slot></slot>`;
    if (this.state === 'loading') {
      return html`<p role="status" class="soft">${say.loading}</p>
        <slot></slot>`;
    }
    const retry =
      this.state === 'failed' && this.src
        ? html`<button @click=${() => this.src && this.load(this.src)}>${say.retry}</button>`
        : nothing;
    return html`<p role="alert" class="warning">
        ${this.state === 'failed' ? say.failed : say.wrongData} ${retry}
      </p>
      <slot></slot>`;
  }

  private draw(card: ProgrammeCard): TemplateResult {
    const language = languageOf(this);
    const text = card[language];
    return html`<article part="card" lang=${language}>
      ${text.warning ? html`<p class="warning" role="note">${text.warning}</p>` : nothing}
      <h2>${text.title}</h2>
      ${text.lines.map((line) => html`<p class="soft">${line}</p>`)}
      <ul class="legend soft">
        ${LEGEND.map((verdict, index) => html`<li>${cell(verdict)} ${text.legend[index]}</li>`)}
      </ul>
      <ul class="rows">
        ${card.rows.map(
          ({ verdict, figures }, index) =>
            html`<li>${row(text.rows[index], verdict, figures)}</li>`,
        )}
      </ul>
      <footer>
        <details>
          <summary>${text.gaps.heading} (${text.gaps.lines.length})</summary>
          ${list(text.gaps.lines)}
        </details>
        ${text.foot.map((line) => html`<p>${line}</p>`)}
      </footer>
    </article>`;
  }
}

const LEGEND = ['met', 'not-met', 'undetermined'] as const;

type RowText = CardText['rows'][number];

const list = (lines: readonly string[]): TemplateResult =>
  html`<ul>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;

/** One commitment: what it asks, where each party stands, the verdict, and why. */
function row(
  text: RowText | undefined,
  verdict: string,
  figures: readonly CardFigure[],
): TemplateResult {
  return html`<div>
      <h3>${text?.title}</h3>
      <p class="soft">${text?.asked}</p>
      ${text?.takes.map((line) => html`<p class="takes">${line}</p>`)}
    </div>
    <div>
      <p class="verdict ${verdict}" part="verdict">${text?.verdict}</p>
      ${figures.map(
        (figure, index) =>
          html`<figure>
            ${shareBar(figure, verdict)}${partyStrip(figure)}
            <figcaption>${text?.captions[index]}</figcaption>
          </figure>`,
      )}
    </div>
    <details>
      <summary>${text?.why}</summary>
      ${text?.sections.map(
        ({ heading, lines }) =>
          html`<h4>${heading}</h4>
            ${list(lines)}`,
      )}
    </details>`;
}
