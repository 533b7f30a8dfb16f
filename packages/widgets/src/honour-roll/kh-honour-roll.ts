import type { HonourRollView } from '@khuyenhoc/core';
import { html, type TemplateResult } from 'lit/html.js';
import { KhViewElement } from '../element/kh-view-element.js';
import { tableStyles } from '../look/table-styles.js';
import { drawTable } from '../table/said-table.js';
import { isHonourRollView } from './is-honour-roll-view.js';
import { honourRollStyles } from './styles.js';

const SAY = {
  vi: { people: 'lượt người được khen thưởng, học bổng', amount: 'đồng đã trao' },
  en: { people: 'rewards and scholarships given', amount: 'đồng given' },
} as const;

/**
 * Those who gave and those who were rewarded (bảng vàng khuyến học). It takes only what core made for
 * publication: sums, and the names of those who agreed; a table on the page is left as it is.
 *
 * @summary Honour roll of donors and awards
 * @tag kh-honour-roll
 * @slot - content shown without script or data
 * @csspart card - the whole card
 * @csspart header - title and lines under it
 * @csspart footer - source and dates
 * @csspart notice - what is said when data is not usable
 */
export class KhHonourRoll extends KhViewElement<HonourRollView> {
  static override styles = [...super.styles, tableStyles, honourRollStyles];
  protected readonly guard = isHonourRollView;

  protected content({ people, amount, tables }: HonourRollView): TemplateResult {
    const say = SAY[this.language];
    const sums = [
      people && html`<li><b>${this.say(people)}</b> ${say.people}</li>`,
      amount && html`<li><b>${this.say(amount)}</b> ${say.amount}</li>`,
    ];
    return html`<ul class="sums">
        ${sums}
      </ul>
      ${tables.map((table) => drawTable(table, this.say))}`;
  }
}
