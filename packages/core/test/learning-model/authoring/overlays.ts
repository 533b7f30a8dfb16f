import type { CriteriaOverlay } from '@khuyenhoc/schemas';
import { expect } from 'vitest';
import { composeCriteriaSet } from '../../../src/index.js';
import { changed, soundOverlay, soundPoints } from './sound-sets.js';

export const title = { vi: 'x', en: 'x' };
export const added = {
  id: 'c9',
  group: 'a',
  title,
  earns: { kind: 'yes-no', points: 10 },
  evidence: [],
};
/** A criterion of levels with one target and one requirement. */
export const levelCriterion = (id: string, target: string, requirement: string) => ({
  id,
  title,
  targets: [
    {
      id: target,
      title,
      requirements: [{ kind: 'done', id: requirement, title, appliesTo: null, levels: ['1', '2'] }],
    },
  ],
});
/** An overlay that fits the set of levels. */
export const onLevels = changed(soundOverlay, {
  base: 'sound-levels',
  fills: {},
  adds: { levelCriteria: [levelCriterion('k9', 'k9-1', 'r9')] },
});

/** What is wrong with an overlay, each with its place. */
export const places = (overlay: CriteriaOverlay, base = soundPoints) => {
  const result = composeCriteriaSet(base, overlay);
  if (result.ok) return [];
  expect(result.findings.every((one) => one.document === 'overlay')).toBe(true);
  return result.findings.map((one) => `${one.code} ${one.path.join('.')}`);
};
