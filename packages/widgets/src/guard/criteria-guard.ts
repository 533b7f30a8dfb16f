import type { CriteriaFact } from '@khuyenhoc/core';
import { list, record, words } from './guard.js';

/** Figures at a glance, as both a set to read and a form show them. */
export const facts = list(record<CriteriaFact>({ label: words, value: words }));
