import { agreementTitle, type CalendarItem, calendarWords, type Language } from '@khuyenhoc/core';
import type { Agreement } from '@khuyenhoc/schemas';
import ical from 'ical-generator';
import { calendarNote } from './status-text.js';

/**
 * What is owed, as iCalendar (RFC 5545): whole-day entries with ids that stay the same, so that a
 * calendar that reads the file again replaces them.
 */
export function calendarFile(
  agreement: Agreement,
  items: readonly CalendarItem[],
  language: Language,
): string {
  const calendar = ical({
    name: agreementTitle(agreement, language),
    prodId: '//khuyenhoc//khuyenhoc//VI',
  });
  for (const item of items.filter((one) => one.state !== 'done')) {
    calendar.createEvent({
      id: `${item.id}@khuyenhoc`,
      // A whole day carries no zone, and the library reads its date in UTC.
      start: new Date(`${item.day}T12:00:00Z`),
      stamp: new Date(`${agreement.signing.on ?? item.day}T00:00:00Z`),
      allDay: true,
      summary: calendarWords(item, language),
      description: calendarNote(item, language),
    });
  }
  return calendar.toString();
}
