// Sets the clock of `Date`, and of nothing else, to HUNT_NOW; a test that sets it itself goes before.
import { beforeEach, vi } from 'vitest';

const now = process.env.HUNT_NOW;
beforeEach(() => {
  if (now) vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
});
