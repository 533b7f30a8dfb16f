import type { State } from '../state.js';

/** What a view may ask for. */
export interface Actions {
  readonly set: (change: Partial<State>) => void;
  readonly take: (files: readonly File[]) => void;
  readonly setFix: (fix: boolean) => void;
  readonly remove: (index: number) => void;
  readonly blank: () => void;
  readonly save: (form: 'word' | 'excel' | 'picture' | 'inputs') => void;
}
