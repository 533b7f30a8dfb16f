/** Numbers in plain digits, few enough that no engine overflows. */
export const PLAIN_NUMBER = '-?[0-9]{1,11}([.][0-9]{1,6})?';

/** Whole numbers that are exact in every engine, and in JavaScript. */
export const WHOLE_NUMBER = '-?[0-9]{1,15}';

const LONG = '(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])';
const SHORT = '(0[469]|11)-(0[1-9]|[12][0-9]|30)';
const FEBRUARY = '02-(0[1-9]|1[0-9]|2[0-8])';
const LEAP = '[12][0-9](0[48]|[2468][048]|[13579][26])|(1[26]|2[048])00';

/** Days that the calendar has, so that no engine refuses a whole run for one of them. */
export const CALENDAR_DATE = `[12][0-9]{3}-(${LONG}|${SHORT}|${FEBRUARY})|(${LEAP})-02-29`;
