import { inLanguage } from './in-language.js';
import { spoken } from './language.js';

/** Tells the user something beside the result, on standard error; `text` is “Vietnamese / English”. */
export const say = (text: string): void => {
  console.error(inLanguage(text, spoken()));
};
