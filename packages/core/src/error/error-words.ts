import type { Language, Words } from '../language/language.js';
import { ERROR_MESSAGES, type ErrorData } from './error-messages.js';
import type { KhuyenhocError } from './khuyenhoc-error.js';

/** All codes that an error may carry. */
export const ERROR_CODES = Object.keys(ERROR_MESSAGES) as readonly (keyof ErrorData)[];

/**
 * What an error says in one language.
 *
 * @example
 * errorWords(new KhuyenhocError('date-invalid', { received: 'x' }), 'en'); // 'Date “x” is not valid. …'
 */
export const errorWords = (error: KhuyenhocError, language: Language): string =>
  // The data of an error fit its code; the type cannot say that of a code that is not known.
  (ERROR_MESSAGES[error.code] as (data: ErrorData[keyof ErrorData]) => Words)(error.data)[language];
