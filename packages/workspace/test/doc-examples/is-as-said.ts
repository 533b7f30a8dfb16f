import { inspect, isDeepStrictEqual } from 'node:util';
import { runInThisContext } from 'node:vm';

/**
 * Whether a value is what the comment beside it says: written as in a program, and where something is
 * left out, with `…` in its place.
 */
export function isAsSaid(value: unknown, said: string): boolean {
  if (!said.includes('…')) return isDeepStrictEqual(plain(value), written(said));
  const parts = squeeze(said)
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const shown = inspect(value, { depth: 12, breakLength: Infinity, maxStringLength: null });
  return new RegExp(`^${parts.join('.*')}$`, 's').test(squeeze(shown));
}

/** The value that a comment writes; comments are ours, and a wrong one fails the test. */
const written = (said: string): unknown => runInThisContext(`(${said})`);

/** Only what can be written down: no prototypes. */
const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? structuredClone(value) : value;

const squeeze = (text: string): string => text.replace(/[\s'"`,]+/g, '');
