import { lineChart, type TrendView, type Words, type YearPoint } from '@khuyenhoc/core';
import { html, type TemplateResult } from 'lit/html.js';
import { drawShape } from '../draw/draw-shape.js';
import { KhViewElement } from '../element/kh-view-element.js';
import { tableStyles } from '../look/table-styles.js';
import { verdictStyles } from '../look/verdict-styles.js';
import { isTrendView } from './is-trend-view.js';
import { trendFromSheet } from './trend-from-sheet.js';
import { trendStyles } from './styles.js';

const SAY = {
  vi: { heads: ['Năm', 'Tỷ lệ', 'Số liệu', 'Mốc', 'Kết luận'], key: ['thực hiện', 'mốc'] },
  en: { heads: ['Year', 'Rate', 'Figures', 'Milestone', 'Verdict'], key: ['reached', 'milestone'] },
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
        return percent === null || percent === undefined
          ? []
          : [{ year: one.year, percent, label: label ? say(label) : '' }];
      });
    const data = {
      points: points('percent', 'rate'),
      milestones: points('milestone', 'milestoneWords'),
      breaks: breaks.map((one) => one.year),
    };
    const cells = years.map((one) => [one.rate, one.figure, one.milestoneWords, one.verdictWords]);
    const kept = [0, 1, 2, 3].filter((index) => cells.some((row) => row[index]));
    return html`<ul class="key soft">
        <li class="is-point">${key[0]}</li>
        ${data.milestones.length > 0 ? html`<li class="is-goal">${key[1]}</li>` : ''}
      </ul>
      <div class="plot" part="chart">
        ${width > 120 ? drawShape(lineChart(data, width, size)) : ''}
      </div>
      ${breaks.map((one) => html`<p class="soft break-note">${one.year}: ${say(one.words)}</p>`)}
      <table>
        <thead>
          <tr>
            <th scope="col">${heads[0]}</th>
            ${kept.map((index) => html`<th scope="col">${heads[index + 1]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${years.map(
            ({ year, verdict }, row) =>
              html`<tr>
                <th scope="row">${this.name(String(year), row)}</th>
                ${kept.map((index) => this.#cell(cells[row]?.[index], index === 3 ? verdict : null))}
              </tr>`,
          )}
        </tbody>
      </table>`;
  }

  #cell(words: Words | null | undefined, verdict: string | null): TemplateResult {
    const text = words ? this.say(words) : '–';
    return verdict
      ? html`<td><p class="verdict ${verdict}">${text}</p></td>`
      : html`<td>${text}</td>`;
  }
}
