import { assertCalendarDate } from '@khuyenhoc/core';

/** Today's calendar day in Vietnam, wherever the machine stands. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}

/**
 * The day that the user asked for, or today.
 *
 * @throws KhuyenhocError `date-invalid`
 */
export const chosenDay = (day: string | undefined): string => assertCalendarDate(day ?? today());
