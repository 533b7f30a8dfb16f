import { assertCalendarDate, vietnamDay } from '@khuyenhoc/core';

/** Today's calendar day in Vietnam, wherever the machine stands. */
export const today = (): string => vietnamDay(Date.now());

/**
 * The day that the user asked for, or today.
 *
 * @throws KhuyenhocError `date-invalid`
 */
export const chosenDay = (day: string | undefined): string => assertCalendarDate(day ?? today());
