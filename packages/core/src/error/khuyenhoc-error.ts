import { ERROR_MESSAGES, type ErrorData } from './error-messages.js';

/**
 * A mistake of the calling program. What is wrong in the data of users is never thrown: it is a
 * value, such as a verdict or a list of issues.
 *
 * @example
 * try {
 *   programmeReport(agreement, [], { on: '31/11/2022' });
 * } catch (error) {
 *   if (error instanceof KhuyenhocError) console.log(error.code); // 'date-invalid'
 * }
 */
export class KhuyenhocError<Code extends keyof ErrorData = keyof ErrorData> extends Error {
  readonly code: Code;
  readonly data: ErrorData[Code];

  constructor(code: Code, data: ErrorData[Code]) {
    const { vi, en } = ERROR_MESSAGES[code](data);
    super(`${en} / ${vi}`);
    this.name = 'KhuyenhocError';
    this.code = code;
    this.data = data;
  }
}
