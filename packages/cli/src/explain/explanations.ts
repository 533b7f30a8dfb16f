import type { ErrorData } from '@khuyenhoc/core';
import type { IssueCode } from '@khuyenhoc/schemas';
import { DOCUMENT_CODES } from './document-codes.js';
import { type Explanation, explained } from './explanation.js';
import { FUND_CODES } from './fund-codes.js';
import { PROGRAMME_CODES } from './programme-codes.js';
import { TABLE_CODES } from './table-codes.js';
import { VIEW_CODES } from './view-codes.js';

/** Mistakes in how a command, or core, is called. */
const ERROR_CODES = {
  'date-invalid': explained(
    'Ngày đưa cho lệnh (chẳng hạn --on) phải có thật và viết năm-tháng-ngày.',
    'A day given to a command, such as --on, is real and written year-month-day.',
    '--on 30/6/2026',
    '--on 2026-06-30',
  ),
} satisfies Readonly<Record<Exclude<keyof ErrorData, IssueCode>, Explanation>>;

/** An explanation of every code there is; one that is missing here does not compile. */
export const EXPLANATIONS: Readonly<Record<IssueCode | keyof ErrorData, Explanation>> = {
  ...DOCUMENT_CODES,
  ...PROGRAMME_CODES,
  ...FUND_CODES,
  ...TABLE_CODES,
  ...VIEW_CODES,
  ...ERROR_CODES,
};

export type ExplainedCode = keyof typeof EXPLANATIONS;

export const isExplained = (code: string): code is ExplainedCode =>
  Object.hasOwn(EXPLANATIONS, code);
