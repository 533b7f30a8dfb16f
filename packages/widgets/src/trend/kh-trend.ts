import { lineChart, type TrendView, type TrendYear, type YearPoint } from '@khuyenhoc/core';
import { html, type TemplateResult } from 'lit/html.js';
import { drawShape } from '../draw/draw-shape.js';
import { KhViewElement } from '../element/kh-view-element.js';
import { tableStyles } from '../look/table-styles.js';
import { verdictStyles } from '../look/verdict-styles.js';
import { isTrendView } from './is-trend-view.js';
import { trendFromSheet } from './trend-from-sheet.js';
import { trendStyles } from './styles.js';

const SAY = {
  vi: { heads: ['Năm', 'Tỷ lệ', 'Mốc', 'Kết luận'], key: ['thực hiện', 'mốc'] },
  en: { heads: ['Year', 'Rate', 'Milestone', 'Verdict'], key: ['reached', 'milestone'] },
} as const;

/**
 * Shares by year with the milestones they run towards (diễn biến qua các năm). Where figures come to be
 * counted in another way, the line stops and starts anew. Every value stands in the table below.
 *
 * @summary A series of years against milestones
 * @tag kh-trend
 * @slot - a table of years: shown without script, and read as data where no other is given
 * @csspart card - the whole card
 * @csspart header - title and lines under it
 * @csspart chart - the drawing
 * @csspart footer - source and dates
 * @csspart notice - what is said when data is not usable
 */
export class KhTrend extends KhViewElement<TrendView> {
  static override styles = [...super.styles, tableStyles, verdictStyles, trendStyles];
  protected readonly guard = isTrendView;
  protected override fromSheet = trendFromSheet;
  #width = 0;
  #size = 0;
  readonly #measure = new ResizeObserver(() => this.#fit());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#measure.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#measure.disconnect();
  }

  /** Draws anew where the room or the size of text has changed. */
  #fit(): void {
    const box = this.shadowRoot?.querySelector('.plot');
    if (!box) return;
    const width = Math.floor(box.clientWidth);
    const size = Number.parseFloat(getComputedStyle(box).fontSize);
    if (width === this.#width && size === this.#size) return;
    this.#width = width;
    this.#size = size;
    this.update();
  }

  protected override drawn(): void {
    super.drawn();
    this.#fit();
  }

  protected content({ years, breaks }: TrendView): TemplateResult {
    const { say } = this;
    const [width, size] = [this.#width, this.#size];
    const { heads, key } = SAY[this.language];
    const points = (value: 'percent' | 'milestone', words: 'rate' | 'milestoneWords') =>
      years.flatMap((one): YearPoint[] => {
        const percent = one[value];
        const label = one[words];
        return typeof percent !== 'number'
          ? []
          : [{ year: one.year, percent, label: label ? say(label) : '' }];
      });
    const data = {
      points: points('percent', 'rate'),
      milestones: points('milestone', 'milestoneWords'),
      breaks: breaks.map((one) => one.year),
    };
    const goals = data.milestones.length > 0;
    const judged = years.some((one) => one.verdictWords);
    const shown = [0, 1, ...(goals ? [2] : []), ...(judged ? [3] : [])];
    return html`<ul class="key soft">
        <li class="is-point">${key[0]}</li>
        ${goals ? html`<li class="is-goal">${key[1]}</li>` : ''}
      </ul>
      <div class="plot" part="chart">
        ${width > 120 ? drawShape(lineChart(data, width, size)) : ''}
      </div>
      ${breaks.map((one) => html`<p class="soft break-note">${one.year}: ${say(one.words)}</p>`)}
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            ${shown.map((index) => html`<th role="columnheader" scope="col">${heads[index]}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${years.map(
            (one, row) =>
              html`<tr role="row">
                <th role="rowheader" scope="row">${this.name(String(one.year), row)}</th>
                ${shown.slice(1).map((index) => this.#cell(one, index, heads[index] ?? ''))}
              </tr>`,
          )}
        </tbody>
      </table>`;
  }

  #cell(one: TrendYear, index: number, head: string): TemplateResult {
    const words = [null, one.rate, one.milestoneWords, one.verdictWords][index];
    const verdict = index === 3 && one.verdict ? `verdict ${one.verdict}` : '';
    return html`<td role="cell" class=${words ? '' : 'none'}>
      ${index > 1 ? html`<span class="cue">${head}: </span>` : ''}
      <span class=${verdict}>${words ? this.say(words) : '–'}</span>
      ${index === 1 && one.figure ? html`<span class="soft">${this.say(one.figure)}</span>` : ''}
    </td>`;
  }
}
