import { describe, expect, it } from 'vitest';
import { askedFigures } from '../src/index.js';
import { agreement } from './example.js';

describe('the figures that an agreement asks for', () => {
  const asked = askedFigures(agreement, '2026-06-30');
  const of = (id: string) =>
    asked.filter(({ commitment }) => commitment.id === `tq-2022-seven-${id}`);

  it('ask each partner, and not the hub', () => {
    expect(new Set(asked.map(({ party }) => party.role))).toEqual(new Set(['partner']));
    expect(of('c2').map(({ party }) => party.id)).toEqual(
      agreement.parties.filter(({ role }) => role === 'partner').map(({ id }) => id),
    );
  });

  it('ask for both readings of an ambiguous base: papers of the parties, counts of their units', () => {
    expect(of('c1')).toHaveLength(14);
    expect(new Set(of('c1').map(({ kind, reading }) => `${kind} ${reading}`))).toEqual(
      new Set(['evidence null', 'count all-units']),
    );
  });

  it('ask for papers where an act is promised', () => {
    expect(new Set(of('j1').map(({ kind }) => kind))).toEqual(new Set(['evidence']));
  });

  it('ask nobody before there are parties, and no body that has ended', () => {
    const ended = structuredClone(agreement) as { parties: { id: string; validTo?: string }[] };
    ended.parties.find(({ id }) => id === 'tinh-doan')!.validTo = '2025-06-30';
    const left = askedFigures(ended as unknown as typeof agreement, '2026-06-30');
    expect(left.some(({ party }) => party.id === 'tinh-doan')).toBe(false);
  });
});
