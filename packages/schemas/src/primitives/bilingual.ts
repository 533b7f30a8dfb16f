import * as z from 'zod';
import { text } from './text.js';

/** The same words in Vietnamese (official) and in English (translation). */
export const bilingual = z.strictObject({ vi: text, en: text });
export type Bilingual = z.infer<typeof bilingual>;
