import { describe, expect, it } from 'vitest';
import { procedures } from '../src/index.js';

const TWO_TIER = '2025-07-01';

describe('the procedures', () => {
  it('never overlap for the same model and scope', () => {
    const keys = procedures.flatMap(({ model, scopes, validity: { from, to } }) =>
      scopes.map((scope) => ({ key: `${model} ${scope}`, from: from ?? '', to: to ?? '9999' })),
    );
    for (const one of keys) {
      const others = keys.filter((each) => each !== one && each.key === one.key);
      expect(others.filter((each) => each.from <= one.to && one.from <= each.to)).toEqual([]);
    }
  });

  it('hold nothing that is only remembered', () => {
    expect(procedures.length).toBe(13);
    expect(JSON.stringify(procedures)).not.toContain('recalled');
  });

  it.each(procedures.map((one) => [one.id, one] as const))(
    '%s: what is said has a source, and what has no source is not said',
    (_, { steps }) => {
      for (const { by, to, deadlines } of steps) {
        for (const { office, role, citation } of [...by, ...to]) {
          expect(office === null).toBe(role === null);
          expect(citation.certainty === 'not-found').toBe(office === null);
        }
        for (const { citation } of deadlines) expect(citation.source.length).toBeGreaterThan(0);
      }
    },
  );

  it('name no authority of the district since there are no districts', () => {
    const terms = procedures
      .filter((one) => one.validity.to === null)
      .flatMap(({ steps }) => steps.flatMap(({ by, to }) => [...by, ...to]));
    const districts = terms.filter(({ office }) => office?.startsWith('district'));
    expect(districts.length).toBeGreaterThan(0);
    expect(districts.every(({ to }) => to !== null && to < TWO_TIER)).toBe(true);
  });

  it('lay down nothing for the models whose rules were not read', () => {
    const own = procedures.filter((one) => one.id.endsWith('-association'));
    expect(own).toHaveLength(5);
    for (const { term, council, upgradeWait, steps, instrument } of own) {
      expect([term, council, upgradeWait, instrument]).toEqual([null, null, null, null]);
      expect(steps.flatMap(({ deadlines }) => deadlines)).toEqual([]);
    }
  });
});
