import * as z from 'zod';

/** A year that agreements and reports may speak of. */
export const year = z.number().int().min(1990).max(2100);
