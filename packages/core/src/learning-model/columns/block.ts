/** Rows are worked through in blocks that fit a processor's nearest memory. */
export const BLOCK = 2048;
