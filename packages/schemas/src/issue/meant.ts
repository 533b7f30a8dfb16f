import type { Words } from './words.js';

/** A likely spelling as a question, or '' where there is none. */
export const meant = (hint: string): Words =>
  hint ? { vi: ` Có phải “${hint}”?`, en: ` Did you mean “${hint}”?` } : { vi: '', en: '' };
