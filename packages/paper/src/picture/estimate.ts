import { textWidth } from '@khuyenhoc/core';
import type { Measure } from './picture.js';

/** Bold letters are wider, by at most so much in the usual fonts. */
const BOLD = 1.1;

/**
 * How wide a text is at most in the usual fonts: for an SVG file, of which nobody knows with what font it
 * will be shown.
 */
export const estimatedWidth: Measure = (text, size, bold) =>
  textWidth(text, size) * (bold ? BOLD : 1);
