import type { Words } from '@khuyenhoc/core';
import type { Made } from '../made.js';
import type { State } from '../state.js';

/** What every part of the page needs to draw itself. */
export interface Context {
  readonly state: State;
  readonly made: Made;
  readonly set: (change: Partial<State>) => void;
  readonly say: (words: Words) => string;
}
