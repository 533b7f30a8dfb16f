import type { CompiledCriteriaSet } from '@khuyenhoc/core';

/** The parts of a set of points, as the assessor has made them ready. */
export type PointsPlan = Extract<CompiledCriteriaSet['plan'], { method: 'points' }>;
