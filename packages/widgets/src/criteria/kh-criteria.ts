import type { CriteriaGroup, CriteriaSection, CriteriaView, Words } from '@khuyenhoc/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { drawFacts } from '../draw/draw-facts.js';
import { KhViewElement } from '../element/kh-view-element.js';
import { factStyles } from '../look/fact-styles.js';
import { tableStyles } from '../look/table-styles.js';
import { criteriaFromSheet } from './criteria-from-sheet.js';
import { isCriteriaView } from './is-criteria-view.js';
import { criteriaStyles } from './styles.js';

const TITLE = { vi: 'Tiêu chí', en: 'Criterion' } as const;

/**
 * A criteria set (bộ tiêu chí) to read: what it stands on, what each criterion asks, when it is met, and what of it
 * was not read.
 *
 * @summary A criteria set with its marks, rules and sources
 * @tag kh-criteria
 * @slot - a table of the criteria: shown without script, and read as data where no other is given
 * @csspart card - the whole card
 * @csspart header - title and lines under it
 * @csspart sources - where it was read
 * @csspart footer - source and dates
 * @csspart notice - what is said when data is not usable
 */
export class KhCriteria extends KhViewElement<CriteriaView> {
  static override styles = [...super.styles, tableStyles, factStyles, criteriaStyles];
  protected readonly guard = isCriteriaView;
  protected override fromSheet = criteriaFromSheet;

  protected content({ facts, columns, groups, sections, sources }: CriteriaView): TemplateResult {
    let before = 0;
    return html`${drawFacts(facts, this.say)}
    ${groups.map((group) => {
      const first = before;
      before += group.rows.length;
      return this.group(group, columns, first);
    })}
    ${sections.map(
      (section) => html`${this.heading(this.say(section.title), 1)} ${this.lines(section)}`,
    )}
    ${
      sources.lines.length > 0
        ? html`<details part="sources">
            <summary>${this.say(sources.title)}</summary>
            ${this.lines(sources)}
          </details>`
        : nothing
    }`;
  }

  private lines({ lines }: CriteriaSection): TemplateResult {
    return html`<ul>
      ${lines.map((line) => html`<li>${this.say(line)}</li>`)}
    </ul>`;
  }

  /** @param first the place of its first row among the rows of all groups */
  private group(
    { title, note, rows }: CriteriaGroup,
    columns: readonly Words[],
    first: number,
  ): TemplateResult {
    const { say } = this;
    return html`<table role="table">
      ${
        say(title) || note
          ? html`<caption>
              ${say(title)} ${note && html`<span class="soft">${say(note)}</span>`}
            </caption>`
          : nothing
      }
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${TITLE[this.language]}</th>
          ${columns.map((one) => html`<th role="columnheader" scope="col">${say(one)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row, index) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">
                <div class="criterion">
                  <span class="id">${row.number}</span>
                  <div>
                    ${this.name(say(row.title), first + index)}
                    ${row.notes.map((one) => html`<p class="soft">${say(one)}</p>`)}
                  </div>
                </div>
              </th>
              ${columns.map((head, place) => {
                const asked = row.asks[place];
                return html`<td role="cell">
                  <span class="cue">${say(head)}: </span
                  ><span class="said">${asked && say(asked)}</span>
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}
