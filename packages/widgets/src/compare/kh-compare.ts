import { type CompareView, formatCount, formatPercent } from '@khuyenhoc/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { KhViewElement } from '../element/kh-view-element.js';
import { tableStyles } from '../look/table-styles.js';
import { compareFromSheet } from './compare-from-sheet.js';
import { isCompareView } from './is-compare-view.js';
import { COMPARE_LABELS } from './labels.js';
import { type Order, orderRows } from './order-rows.js';
import { type RowWindow, rowWindow } from './row-window.js';
import { compareStyles } from './styles.js';

/** Below this many rows all are drawn at once. */
const FEW = 60;

/**
 * Places side by side (so sánh xã, tỉnh): sorted by any column, found by name. Of many rows only those
 * near the view are in the page; on paper all are.
 *
 * @summary Places side by side, sortable, with ten thousand rows
 * @tag kh-compare
 * @slot - a table of places: shown without script, and read as data where no other is given
 * @csspart card - the whole card
 * @csspart header - title and lines under it
 * @csspart rows - the area that scrolls
 * @csspart footer - source and dates
 * @csspart notice - what is said when data is not usable
 * @cssproperty --kh-rows-height - greatest height of the area that scrolls
 */
export class KhCompare extends KhViewElement<CompareView> {
  static override styles = [...super.styles, tableStyles, compareStyles];
  protected readonly guard = isCompareView;
  protected override fromSheet = compareFromSheet;
  #order: Order | null = null;
  #search = '';
  #ordered: { of: CompareView; key: string; rows: readonly number[] } | null = null;
  #window: RowWindow = { first: 0, end: FEW };
  #rowHeight = 40;
  #whole = false;

  readonly #beforePrint = () => {
    this.#whole = true;
    this.draw();
  };
  readonly #afterPrint = () => {
    this.#whole = false;
    this.update();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#beforePrint);
    window.addEventListener('afterprint', this.#afterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#beforePrint);
    window.removeEventListener('afterprint', this.#afterPrint);
  }

  protected content(view: CompareView): TemplateResult {
    const language = this.language;
    const say = COMPARE_LABELS[language];
    const rows = this.#rowsOf(view);
    const total = rows.length;
    const { first, end } = this.#whole || total <= FEW ? { first: 0, end: total } : this.#window;
    const shown = rows.slice(first, end);
    const labels = [view.name, ...view.columns.map((one) => one.label)];
    const gap = (count: number) =>
      count > 0
        ? html`<tr aria-hidden="true">
            <td class="gap" colspan=${labels.length} height=${count * this.#rowHeight}></td>
          </tr>`
        : nothing;
    return html`<div class="tools">
        <label
          >${say.search}
          <input type="search" .value=${this.#search} @input=${(event: Event) => this.#find(event)}
        /></label>
        <p role="status" class="soft">
          ${say.found(formatCount(total, language), formatCount(view.rows.length, language))}
        </p>
      </div>
      <div
        class="rows"
        part="rows"
        tabindex="0"
        role="region"
        aria-label=${this.say(view.title)}
        @scroll=${() => this.#follow(total)}
      >
        <table aria-rowcount=${total + 1}>
          <thead>
            <tr aria-rowindex="1">
              ${labels.map((label, column) => this.#head(this.say(label), column))}
            </tr>
          </thead>
          <tbody>
            ${gap(first)}
            ${repeat(
              shown,
              (index) => index,
              (index, place) => this.#row(view, index, first + place),
            )}
            ${gap(total - end)}
          </tbody>
        </table>
      </div>`;
  }

  #rowsOf(of: CompareView): readonly number[] {
    const key = `${this.#order?.column ?? ''} ${String(this.#order?.falling)} ${this.#search}`;
    if (this.#ordered?.of !== of || this.#ordered.key !== key) {
      this.#ordered = { of, key, rows: orderRows(of.rows, this.#order, this.#search) };
    }
    return this.#ordered.rows;
  }

  #head(label: string, column: number): TemplateResult {
    const order = this.#order;
    const mine = order?.column === column;
    const state = !mine ? nothing : order.falling ? 'descending' : 'ascending';
    // Numbers begin with the greatest, names with A.
    const sort = () => {
      this.#order = { column, falling: mine ? !order.falling : column > 0 };
      this.update();
    };
    return html`<th scope="col" class=${column > 0 ? 'number' : ''} aria-sort=${state}>
      <button class="name" @click=${sort}>${label}</button>
    </th>`;
  }

  #row(view: CompareView, index: number, place: number): TemplateResult {
    const [name, ...values] = view.rows[index] ?? [''];
    return html`<tr aria-rowindex=${place + 2}>
      <th scope="row"><div>${this.name(name, index)}</div></th>
      ${values.map((value, column) => this.#cell(value, view.columns[column]?.form))}
    </tr>`;
  }

  #cell(value: number | null, form: string | undefined): TemplateResult {
    if (value === null) return html`<td class="number">–</td>`;
    if (form !== 'percent') {
      return html`<td class="number">${formatCount(value, this.language)}</td>`;
    }
    const width = Math.min(100, Math.max(0, value));
    return html`<td class="number">
      ${formatPercent(value, this.language)}
      <svg aria-hidden="true" width="100%" height="4"><rect width="${width}%" height="4" /></svg>
    </td>`;
  }

  #find(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.#search = event.target.value;
    const area = this.shadowRoot?.querySelector('.rows');
    if (area) area.scrollTop = 0;
    this.update();
  }

  /** Draws the rows that are scrolled to, at once: a frame later they would be seen to come. */
  #follow(total: number): void {
    const area = this.shadowRoot?.querySelector('.rows');
    const row = area?.querySelector('tbody tr:not([aria-hidden])');
    if (!area || !row || this.#whole) return;
    this.#rowHeight = row.getBoundingClientRect().height || this.#rowHeight;
    const next = rowWindow(total, area.scrollTop, area.clientHeight, this.#rowHeight);
    if (next.first === this.#window.first && next.end === this.#window.end) return;
    this.#window = next;
    this.draw();
  }

  protected override drawn(): void {
    super.drawn();
    this.#follow(this.#ordered?.rows.length ?? 0);
  }
}
