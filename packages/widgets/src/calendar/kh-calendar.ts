import type { CalendarView } from '@khuyenhoc/core';
import { html, type TemplateResult } from 'lit/html.js';
import { KhViewElement } from '../element/kh-view-element.js';
import { calendarFromSheet } from './calendar-from-sheet.js';
import { isCalendarView } from './is-calendar-view.js';
import { calendarStyles } from './styles.js';

const NEXT = { vi: 'Việc tới', en: 'Next' } as const;

/**
 * What a programme owes by when (lịch sơ kết, tổng kết), with what is done and what comes next.
 *
 * @summary Plans and reviews by date, with their state
 * @tag kh-calendar
 * @slot - a table of dates: shown without script, and read as data where no other is given
 * @csspart card - the whole card
 * @csspart header - title and lines under it
 * @csspart next - the item that comes next
 * @csspart footer - source and dates
 * @csspart notice - what is said when data is not usable
 */
export class KhCalendar extends KhViewElement<CalendarView> {
  static override styles = [...super.styles, calendarStyles];
  protected readonly guard = isCalendarView;
  protected override fromSheet = calendarFromSheet;

  protected content({ rows }: CalendarView): TemplateResult {
    const { say } = this;
    const next = rows.findIndex((row) => row.state === 'coming');
    return html`<ol>
      ${rows.map(
        (row, index) =>
          html`<li class=${row.state} part=${index === next ? 'next' : 'item'}>
            <time datetime=${row.day}>${say(row.dayWords)}</time>
            <div>
              ${index === next ? html`<p class="next">${NEXT[this.language]}</p>` : ''}
              <b>${this.name(say(row.title), index)}</b>
              <p class="soft">
                ${[row.stateWords, row.basis].map(say).filter(Boolean).join(' · ')}
              </p>
            </div>
          </li>`,
      )}
    </ol>`;
  }
}
