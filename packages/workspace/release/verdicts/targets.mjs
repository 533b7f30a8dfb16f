import { measureTarget, requiredCount } from '@khuyenhoc/core';
import { edges } from './days.mjs';

const BASE = 100_000;
const exactly = (value) => ({ min: value, max: value });

/** Each target, with figures that just reach a milestone of either rulebook and that just miss it. */
export function targetVerdicts(before, now) {
  const ids = [...new Set([...before.targets, ...now.targets].map((one) => one.id))].sort();
  return ids.flatMap((id) => {
    const sides = [before, now].map((side) => {
      const target = side.targets.find((one) => one.id === id);
      const act = side.instruments.find((one) => one.id === target?.instrument);
      return target && act ? { target, act } : null;
    });
    const known = sides.filter((side) => side !== null);
    const milestones = known.flatMap(({ target }) => target.milestones);
    const spans = known.map(({ act }) => act.inForce ?? {});
    const years = known.flatMap(({ act }) => (act.period ? [act.period.from, act.period.to] : []));
    const days = new Set([
      ...[...milestones.map((one) => one.year), ...years].map((year) => `${year}-06-30`),
      ...edges(spans),
    ]);
    const percents = new Set(milestones.map((one) => one.percent).filter((one) => one !== null));
    const counts = new Set(
      [...percents].flatMap((percent) => {
        const least = requiredCount(percent, BASE);
        return [least - 1, least];
      }),
    );
    const bases = new Set(known.map(({ target }) => target.base));
    return [...days].sort().flatMap((day) =>
      [...bases].flatMap((baseId) =>
        [...(counts.size > 0 ? counts : [0])].map((count) => ({
          part: 'targets',
          id,
          title: known.at(-1).target.title,
          day,
          probe: { vi: `${count}/${BASE} (${baseId})`, en: `${count}/${BASE} (${baseId})` },
          verdicts: sides.map((side) => measured(side, { count, baseId, day })),
        })),
      ),
    );
  });
}

function measured(side, { count, baseId, day }) {
  if (side === null) return { verdict: 'no-rule-in-force', cites: '' };
  const { target, act } = side;
  const figure = { count: exactly(count), base: exactly(BASE), baseId, place: null };
  const { verdict, next } = measureTarget(target, act, figure, day, day);
  const milestone = target.milestones.find((one) => one.year === next.year);
  return { verdict, cites: [target.instrument, milestone?.clause].filter(Boolean).join(', ') };
}
