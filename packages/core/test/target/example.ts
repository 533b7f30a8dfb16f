import { instruments, targets } from '@khuyenhoc/rulebook';
import type { Instrument, Target } from '@khuyenhoc/schemas';

/** A real target, with what a test needs otherwise. */
export const target = (change: object = {}): Target => ({
  ...targets.find((one) => one.id === 'd677-learning-citizens-among-adults')!,
  ...change,
});

/** The real instrument that sets it, with what a test needs otherwise. */
export const instrument = (change: object = {}): Instrument => ({
  ...instruments.find((one) => one.id === target().instrument)!,
  ...change,
});

export const exact = (value: number) => ({ min: value, max: value });
