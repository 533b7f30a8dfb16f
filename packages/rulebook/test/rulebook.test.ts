import { readFileSync } from 'node:fs';
import { basesSchema } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import { instruments, targets } from '../src/index.js';

const bases = basesSchema.parse(
  JSON.parse(readFileSync(new URL('../data/bases.json', import.meta.url), 'utf8')),
);
const milestones = targets.flatMap((target) =>
  target.milestones.map((milestone) => ({
    target,
    milestone,
    id: `${target.id}-${milestone.year}`,
  })),
);

describe('the rulebook', () => {
  it.each(targets.map((target) => [target.id, target] as const))(
    '%s stands on its law',
    (_, one) => {
      expect(instruments.map((each) => each.id)).toContain(one.instrument);
      expect(bases.bases.map((each) => each.id)).toContain(one.base);
      const years = one.milestones.map((each) => each.year);
      expect(years).toEqual([...new Set(years)].sort());
      for (const { within } of one.milestones) {
        if (within !== null) expect(targets.map((each) => each.id)).toContain(within);
      }
    },
  );

  it('gives a figure only with its source', () => {
    for (const { milestone, id } of milestones.filter((one) => one.milestone.percent !== null)) {
      expect(milestone.citation.certainty, id).toBe('confirmed');
      expect(milestone.citation.source.length, id).toBeGreaterThan(0);
      expect(milestone.citation.quote, id).not.toBeNull();
    }
  });

  it('holds no figure that is only remembered', () => {
    expect(JSON.stringify(targets)).not.toContain('recalled');
    const unknown = milestones.filter((one) => one.milestone.percent === null);
    expect(unknown.map((one) => one.id)).toContain('d387-learning-families-2030');
    expect(unknown.length).toBe(10);
  });

  it('keeps both readings of a conflict, and the outlier beside a confirmed figure', () => {
    const of = (id: string) => milestones.find((one) => one.id === id)?.milestone;
    const officers = of('d387-commune-officers-active-in-learning-centre-2030');
    expect(officers?.percent).toBeNull();
    expect(officers?.readings?.map((one) => one.percent)).toEqual([70, 60]);
    const adults = of('d677-learning-citizens-among-adults-2030');
    expect(adults?.percent).toBe(60);
    expect(adults?.outliers?.map((one) => one.percent)).toEqual([70]);
  });

  it('does not take a share of provinces as a target for one', () => {
    const provinces = targets.filter((one) => one.countedItem === 'province');
    expect(provinces.length).toBeGreaterThan(0);
    expect(provinces.every((one) => !one.localisable)).toBe(true);
  });
});
