import type { CardFigure, CardText, ProgrammeCard } from '@khuyenhoc/core';
import { html, type TemplateResult } from 'lit/html.js';
import { type Frame, KhElement } from '../element/kh-element.js';
import { barStyles } from '../look/bar-styles.js';
import { verdictStyles } from '../look/verdict-styles.js';
import { cardFromSheet } from './card-from-sheet.js';
import { isCard } from './is-card.js';
import { cell, partyStrip } from './party-strip.js';
import { wholeShare } from './whole-share.js';
import { agreementStyles } from './styles.js';

/**
 * A coordination programme (chương trình phối hợp): its parties, and where each commitment stands.
 *
 * @summary Card of one agreement with its commitments
 * @tag kh-agreement
 * @slot - content shown without script or data, best the table of `khuyenhoc report --format html`
 * @csspart card - the whole card
 * @csspart header - title and lines under it
 * @csspart verdict - the verdict of one commitment
 * @csspart footer - source and dates
 * @csspart notice - what is said when data is not usable
 */
export class KhAgreement extends KhElement<ProgrammeCard> {
  static override styles = [...super.styles, barStyles, verdictStyles, agreementStyles];
  protected override fromSheet = cardFromSheet;

  protected accept(data: unknown): ProgrammeCard | null {
    return isCard(data) ? data : null;
  }

  protected frame(card: ProgrammeCard): Frame {
    return card[this.language];
  }

  protected content({ rows, ...card }: ProgrammeCard): TemplateResult {
    const text = card[this.language];
    return html`<ul class="legend soft">
        ${text.legend.map((words, index) => html`<li>${cell(LEGEND[index])} ${words}</li>`)}
      </ul>
      <ul class="rows">
        ${rows.map(
          ({ verdict, figures }, index) =>
            html`<li>${this.row(text.rows[index], index, verdict, figures)}</li>`,
        )}
      </ul>
      ${
        text.gaps.lines.length > 0
          ? html`<details>
              <summary>${text.gaps.heading} (${text.gaps.lines.length})</summary>
              ${list(text.gaps.lines)}
            </details>`
          : ''
      }`;
  }

  /** One commitment: what it asks, where each party stands, the verdict, and why. */
  private row(
    text: CardText['rows'][number] | undefined,
    index: number,
    verdict: string,
    figures: readonly CardFigure[],
  ): TemplateResult {
    return html`<div>
        ${this.heading(this.name(text?.title ?? '', index), 1)}
        <p class="soft">${text?.asked}</p>
        ${text?.takes.map((line) => html`<p>${line}</p>`)}
      </div>
      <div>
        <p class="verdict ${verdict}" part="verdict">${text?.verdict}</p>
        ${figures.map(
          (figure, place) =>
            html`<figure>
              ${wholeShare(figure, verdict)}${partyStrip(figure)}
              <figcaption class="soft">${text?.captions[place]}</figcaption>
            </figure>`,
        )}
      </div>
      ${
        text && text.sections.length > 0
          ? html`<details>
              <summary>${text.why}</summary>
              ${text.sections.map(
                ({ heading, lines }) => html`${this.heading(heading, 2)} ${list(lines)}`,
              )}
            </details>`
          : ''
      }`;
  }
}

const LEGEND = ['met', 'not-met', 'undetermined'] as const;

const list = (lines: readonly string[]): TemplateResult =>
  html`<ul>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
