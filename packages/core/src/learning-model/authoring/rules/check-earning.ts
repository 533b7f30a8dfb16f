import type { Earning } from '@khuyenhoc/schemas';
import { hundredths } from '../../points.js';
import type { AuthoringFinding } from '../finding.js';
import { finding } from '../make-finding.js';
import { maximumOf } from '../maximum.js';
import { checkBands } from './check-bands.js';

/** What is wrong with how a criterion earns its points. */
export function checkEarning(
  earns: Earning,
  name: string,
  path: AuthoringFinding['path'],
): AuthoringFinding[] {
  const nothing =
    maximumOf(earns) === 0 ? [finding('criterion-earns-nothing', path, { name })] : [];
  switch (earns.kind) {
    case 'judged':
    case 'proportional':
      return [...nothing, ...checkStep(earns.step, earns.max, [...path, 'step'])];
    case 'bands':
      return [...nothing, ...checkBands(earns, [...path, 'bands'])];
    case 'yes-no':
      return nothing;
    case 'count': {
      const { each, max } = earns;
      const at = [...path, 'each'];
      if (each === 0) return [...nothing, finding('step-zero', at, { received: each })];
      const facts = { received: each, expected: max };
      return each > max && max > 0 ? [finding('each-above-max', at, facts)] : nothing;
    }
  }
}

function checkStep(
  step: number | null,
  max: number | null,
  path: AuthoringFinding['path'],
): AuthoringFinding[] {
  if (step === null) return [];
  if (step === 0) return [finding('step-zero', path, { received: step })];
  const divides = max === null || hundredths(max) % hundredths(step) === 0;
  return divides ? [] : [finding('step-not-dividing', path, { received: step, expected: max })];
}
