import { shareBar, type TargetsRow, type TargetsView } from '@khuyenhoc/core';
import { html, type TemplateResult } from 'lit/html.js';
import { drawShape } from '../draw/draw-shape.js';
import { KhViewElement } from '../element/kh-view-element.js';
import { barStyles } from '../look/bar-styles.js';
import { tableStyles } from '../look/table-styles.js';
import { verdictStyles } from '../look/verdict-styles.js';
import { HEADS } from './heads.js';
import { isTargetsView } from './is-targets-view.js';
import { targetsFromSheet } from './targets-from-sheet.js';
import { targetsStyles } from './styles.js';

/**
 * Rates against milestones (kết quả so với chỉ tiêu): each with its base and stage, how far it has come,
 * the milestone, the verdict and what is still missing.
 *
 * The chart is a table: every bar stands in the row that says its figure.
 *
 * @summary Rates against the milestones they run towards
 * @tag kh-targets
 * @slot - a table with the figures: shown without script, and read as data where no other is given
 * @csspart card - the whole card
 * @csspart header - title and lines under it
 * @csspart verdict - the verdict of one row
 * @csspart footer - source and dates
 * @csspart notice - what is said when data is not usable
 */
export class KhTargets extends KhViewElement<TargetsView> {
  static override styles = [...super.styles, tableStyles, barStyles, verdictStyles, targetsStyles];
  protected readonly guard = isTargetsView;
  protected override fromSheet = targetsFromSheet;

  protected content({ rows }: TargetsView): TemplateResult {
    const heads = HEADS[this.language];
    return html`<table role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row, index) => this.row(row, index))}
      </tbody>
    </table>`;
  }

  private row(row: TargetsRow, index: number): TemplateResult {
    const { say } = this;
    const figure = say(row.figure);
    return html`<tr role="row">
      <th role="rowheader" scope="row">
        ${this.name(say(row.title), index)}
        <p class="soft">${say(row.of)}</p>
      </th>
      <td role="cell" class="reached">
        <p class="figures">
          <b>${row.rate ? say(row.rate) : figure}</b>
          ${row.rate && figure && html`<span class="soft">${figure}</span>`}
        </p>
        ${drawShape(shareBar(row.share, row.milestone, row.verdict ?? 'flow'))}
      </td>
      <td role="cell">
        <span class="cue">${HEADS[this.language][2]}: </span>${say(row.milestoneWords)}
      </td>
      <td role="cell" class="result">
        ${
          row.verdictWords.vi &&
          html`<p class="verdict ${row.verdict}" part="verdict">${say(row.verdictWords)}</p>`
        }
        ${row.notes.map((note) => html`<p class="soft">${say(note)}</p>`)}
      </td>
    </tr>`;
  }
}
