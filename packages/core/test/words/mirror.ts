import { expect } from 'vitest';

/** What no text for people may hold: traces of a value that was not there, or a letter in two parts. */
const FAULTS =
  /undefined|NaN|\bnull\b|\[object|function|\s$|^\s|\u0300|\u0301|\u0303|\u0309|\u0323/;

const shapeOf = (value: unknown): unknown => {
  if (typeof value === 'string') return value === '' ? 'nothing' : 'text';
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shapeOf(one)]));
  }
  return value;
};

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

/** Holds that both languages say the same things in the same places, and nothing that is no text. */
export function expectMirror(make: (language: 'vi' | 'en') => unknown): void {
  const [vi, en] = [make('vi'), make('en')];
  expect(shapeOf(en)).toEqual(shapeOf(vi));
  for (const text of [vi, en].flatMap(textsOf)) expect(text).not.toMatch(FAULTS);
}
