import type { ReportInputs } from '@khuyenhoc/schemas';
import type { State } from '../state.js';

/** The entries of the frame as they were kept, to be shown in the form again. */
export function frameOf(inputs: ReportInputs): State['frame'] {
  const { signature, to, recipients, tasks, proposals } = inputs;
  const lists = { to, recipients, tasks, proposals };
  const { superiorBody, issuingBody, symbol, place, subject } = inputs;
  const texts = { superiorBody, issuingBody, symbol, place, subject, ...signature };
  return Object.fromEntries([
    ...Object.entries(texts).filter(([, value]) => value !== undefined),
    ...Object.entries(lists).flatMap(([key, list]) => (list ? [[key, list.join('\n')]] : [])),
  ]) as State['frame'];
}
