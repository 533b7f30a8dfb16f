import { type FundFlow, type FundView, shareBar } from '@khuyenhoc/core';
import { html, type TemplateResult } from 'lit/html.js';
import { drawFacts } from '../draw/draw-facts.js';
import { drawShape } from '../draw/draw-shape.js';
import { KhViewElement } from '../element/kh-view-element.js';
import { barStyles } from '../look/bar-styles.js';
import { factStyles } from '../look/fact-styles.js';
import { tableStyles } from '../look/table-styles.js';
import { verdictStyles } from '../look/verdict-styles.js';
import { drawTable } from '../table/said-table.js';
import { fundFromSheet } from './fund-from-sheet.js';
import { isFundView } from './is-fund-view.js';
import { fundStyles } from './styles.js';

/**
 * A learning fund (quỹ khuyến học) in a year, as it may be published: balance, receipts and payments by
 * kind, and how it stands to the rules.
 *
 * @summary Receipts, payments, balance and compliance of a fund
 * @tag kh-fund
 * @slot - a table with the amounts: shown without script, and read as data where no other is given
 * @csspart card - the whole card
 * @csspart header - title and lines under it
 * @csspart verdict - the verdict on one rule
 * @csspart footer - source and dates
 * @csspart notice - what is said when data is not usable
 */
export class KhFund extends KhViewElement<FundView> {
  static override styles = [
    ...super.styles,
    tableStyles,
    barStyles,
    factStyles,
    verdictStyles,
    fundStyles,
  ];
  protected readonly guard = isFundView;
  protected override fromSheet = fundFromSheet;

  protected content({ balance, flows, rules }: FundView): TemplateResult {
    const { say } = this;
    return html`${drawFacts(
      balance.map(({ label, amount }) => ({ label, value: amount })),
      say,
    )}
    ${flows.map((flow) => this.flow(flow))}
    ${
      rules.length > 0
        ? html`${this.heading(RULES[this.language], 1)}
            <ul class="rules">
              ${rules.map(
                (rule, index) =>
                  html`<li>
                    <div>
                      <b>${this.name(say(rule.title), index)}</b>
                      <p>${say(rule.found)}</p>
                      <p class="soft">${say(rule.basis)}</p>
                    </div>
                    <p class="verdict ${rule.verdict}" part="verdict">${say(rule.verdictWords)}</p>
                  </li>`,
              )}
            </ul>`
        : ''
    }`;
  }

  private flow({ table, shares }: FundFlow): TemplateResult {
    const bar = (row: number) => {
      const share = shares[row] ?? null;
      return share === null ? '' : drawShape(shareBar({ min: share, max: share }, null, 'flow'));
    };
    return drawTable(table, this.say, bar, shares.at(-1) === null);
  }
}

const RULES = { vi: 'Đối chiếu quy định', en: 'Held against the rules' } as const;
