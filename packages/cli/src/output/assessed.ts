import type { Assessment } from '@khuyenhoc/core';
import type { AnswerRecord } from '@khuyenhoc/schemas';

/** One record of a file, assessed. */
export interface Assessed {
  readonly record: AnswerRecord;
  readonly assessment: Assessment;
}
