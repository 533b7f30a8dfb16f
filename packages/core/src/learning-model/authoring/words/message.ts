import type { Words } from '../../../language/language.js';
import type { AuthoringData } from '../authoring-data.js';

/** The words of one code, from what was found. */
export type AuthoringMessage = (finding: {
  readonly received: string;
  readonly expected: string;
  readonly data: AuthoringData;
}) => Words;
