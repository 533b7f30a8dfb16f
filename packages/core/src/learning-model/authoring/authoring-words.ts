import type { Language } from '../../language/language.js';
import type { AuthoringFinding } from './finding.js';
import { AUTHORING_MESSAGES } from './words/authoring-messages.js';

/**
 * A finding in words for the one who writes the set: what is wrong and how to mend it.
 *
 * @example
 * checkCriteriaSet(set, examples).map((one) => authoringWords(one, 'vi'));
 */
export const authoringWords = (finding: AuthoringFinding, language: Language): string =>
  AUTHORING_MESSAGES[finding.code](finding)[language];
