import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Agreement,
  checkObservations,
  type Observations,
  readDocument,
} from '../src/index.js';

const load = (name: string) => {
  const url = new URL(`../../../examples/tuyen-quang/${name}.json`, import.meta.url);
  const result = readDocument(readFileSync(url, 'utf8'));
  if (!result.ok) throw new Error(result.issues[0]?.message.en);
  return result.document;
};
const agreement = load('agreement') as Agreement;
const observations = load('illustrative-observations') as Observations;

const changed = (change: (copy: Record<string, unknown>) => void): Observations => {
  const copy = structuredClone(observations) as unknown as {
    observations: Record<string, unknown>[];
  };
  change(copy.observations[0]!);
  return copy as unknown as Observations;
};

describe('observations against their agreement', () => {
  it('accepts those of the example', () => {
    expect(checkObservations(agreement, observations)).toEqual([]);
  });

  it.each([
    ['party', 'so-gdđt', 'party-unknown'],
    ['offeredFor', 'tq-2022-seven-c9', 'commitment-unknown'],
    ['population', 'can-bo', 'population-unknown'],
  ])('refuses an unknown %s', (key, value, code) => {
    const file = changed((one) => (one[key] = value));
    const [issue] = checkObservations(agreement, file);
    expect(issue?.code).toBe(code);
    expect(issue?.path).toEqual(['observations', 0, key]);
  });

  it('asks which reading a figure of an ambiguous population is of', () => {
    const copy = structuredClone(observations);
    const at = copy.observations.findIndex((one) => one.kind === 'count' && 'reading' in one);
    Reflect.deleteProperty(copy.observations[at]!, 'reading');
    const [issue] = checkObservations(agreement, copy);
    expect(issue?.code).toBe('reading-unknown');
    expect(issue?.expected.vi).toBe('all-units');
  });

  it('finds what is replaced in this file or in another', () => {
    const file = changed((one) => (one['supersedes'] = ['of-last-year']));
    expect(checkObservations(agreement, file)[0]?.code).toBe('observation-unknown');
    expect(checkObservations(agreement, file, ['of-last-year'])).toEqual([]);
  });

  it('refuses figures of another agreement', () => {
    const file = { ...observations, agreement: 'other' } as unknown as Observations;
    expect(checkObservations(agreement, file)[0]?.code).toBe('agreement-unknown');
  });

  it.each([
    [{ atLeast: 10, atMost: 5 }, 'bound-reversed'],
    [{}, 'bound-empty'],
    [-1, 'count-not-whole'],
    [1.5, 'count-not-whole'],
    ['12', 'type-wrong'],
  ])('refuses %j as a count', (count, code) => {
    const file = structuredClone(observations) as { observations: { kind: string }[] };
    const at = file.observations.findIndex((one) => one.kind === 'count');
    (file.observations[at] as { count?: unknown }).count = count;
    const result = readDocument(JSON.stringify(file));
    expect(result.ok ? [] : result.issues.map((one) => one.code)).toContain(code);
  });
});
