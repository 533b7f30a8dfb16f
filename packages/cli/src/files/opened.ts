import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

// One run of the command; a test that runs several forgets between them.
const opened = new Set<string>();

const placeOf = (file: string): string => {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
};

/** Remembers that a file was read in this run, so that no result is written over it. */
export const noteOpened = (file: string): void => {
  opened.add(placeOf(file));
};

/** Whether a file was read in this run, under whatever name. */
export const wasOpened = (file: string): boolean => opened.has(placeOf(file));

export const forgetOpened = (): void => opened.clear();
