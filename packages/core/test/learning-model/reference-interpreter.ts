import type { CriteriaRequirement, CriteriaSet, Earning, Threshold } from '@khuyenhoc/schemas';
import type { Answer, Answers, AssessmentContext } from '../../src/index.js';

/*
 * The meaning of a criteria set, written down as plainly as can be and shared with no other engine: go
 * through everything that the answers may turn out to be, decide each as if all were known, and see which
 * outcomes occur. Slow, and only for answers with a bounded number of possibilities.
 */

export interface ReferenceResult {
  readonly verdict: 'meets' | 'does-not-meet' | 'undetermined';
  /** In hundredths. */
  readonly min: number;
  readonly max: number;
  readonly grades: ReadonlySet<string>;
}

type Share = readonly [count: number, of: number];
const range = (from: number, to: number, step = 1): number[] => {
  const list: number[] = [];
  for (let value = from; value <= to; value += step) list.push(value);
  return list;
};
const cents = (points: number) => Math.round(points * 100);

/** Everything that a plain number may turn out to be, of those in `domain`. */
function numbers(answer: Answer, domain: number[]): number[] {
  if (typeof answer === 'number') return [answer];
  if (answer === null || answer === undefined) return domain;
  const { atLeast = -Infinity, atMost = Infinity } = answer as {
    atLeast?: number;
    atMost?: number;
  };
  return domain.filter((value) => value >= atLeast && value <= atMost);
}

// Cut points are whole per cents, so these fall in every band.
const SOME_SHARES: Share[] = range(0, 100).map((count): Share => [count, 100]);

function shares(answer: Answer): Share[] {
  if (answer === null || answer === undefined) return SOME_SHARES;
  const { count, of } = answer as { count: Answer; of: Answer };
  const bases = numbers(of, range(0, 40));
  return bases.flatMap((base) =>
    numbers(count, range(0, base))
      .filter((one) => one <= base)
      .map((one): Share => [one, base]),
  );
}

/** The points, in hundredths, of everything that the answer may turn out to be. */
function possiblePoints(earns: Earning, answer: Answer): number[] {
  switch (earns.kind) {
    case 'judged': {
      const step = cents(earns.step ?? 0.5);
      return numbers(
        answer,
        range(0, cents(earns.max ?? 0), step).map((one) => one / 100),
      ).map(cents);
    }
    case 'yes-no':
      return (typeof answer === 'boolean' ? [answer] : [true, false]).map((yes) =>
        yes ? cents(earns.points) : 0,
      );
    case 'count':
      return numbers(answer, range(0, 60)).map((n) =>
        Math.min(cents(earns.max), n * cents(earns.each)),
      );
    case 'proportional':
      return shares(answer).map(([count, of]) => {
        const steps = Math.floor((cents(earns.max) * count) / (of * cents(earns.step)));
        return steps * cents(earns.step);
      });
    case 'bands': {
      const values: Share[] =
        earns.measure.kind === 'share'
          ? shares(answer)
          : numbers(answer, range(0, 120)).map((value): Share => [value, 100]);
      return values.map(([count, of]) => {
        // count ÷ of in per cent, against a cut point: count × 100 ≥ cut × of.
        const found = earns.bands.find(
          ({ from, below }) =>
            count * 100 >= from * of && (below === null || count * 100 < below * of),
        );
        return cents(found?.points ?? NaN);
      });
    }
  }
}

function marks<Value extends number>(
  threshold: Threshold<Value>,
  context: AssessmentContext,
): number[] {
  if (typeof threshold !== 'object') return [threshold];
  const holds = context.circumstances?.[threshold.relief.circumstance];
  if (holds === true) return [threshold.relief.value];
  return holds === false ? [threshold.ordinary] : [threshold.ordinary, threshold.relief.value];
}

/** What may turn out: whether the requirement is fulfilled; one that does not bind is. */
export function possibleOutcomes(
  one: CriteriaRequirement,
  level: string,
  answer: Answer,
  context: AssessmentContext,
): boolean[] {
  const binds =
    one.appliesTo === null
      ? [true]
      : context.unitKinds === null || context.unitKinds === undefined
        ? [true, false]
        : [one.appliesTo.some((kind) => context.unitKinds?.includes(kind))];
  const unknown = answer === null || answer === undefined;
  const fulfilled = (): boolean[] => {
    switch (one.kind) {
      case 'done':
        return unknown ? [true, false] : [answer === true];
      case 'change': {
        if (unknown) return [true, false];
        const { now, before } = answer as { now: number; before: number };
        return [one.direction === 'above' ? now > before : now < before];
      }
      case 'number':
        return marks(one.atLeast[level] ?? 0, context).flatMap((least) =>
          numbers(answer, range(-5, 60)).map((value) => value >= least),
        );
      case 'share':
        return marks(one.atLeast[level] ?? 0, context).flatMap((percent) =>
          (unknown
            ? ([
                [0, 1],
                [1, 1],
              ] as Share[])
            : shares(answer)
          ).map(([count, of]) => count * 100 >= percent * of),
        );
      case 'attained':
      case 'scale': {
        const steps =
          one.kind === 'scale' ? one.steps.map((step) => step.id) : ['none', '1', '2', '3'];
        const found = unknown ? steps : [answer as string];
        const least = steps.indexOf(one.atLeast[level] ?? '');
        return found.map((step) => steps.indexOf(step) >= least);
      }
    }
  };
  return binds.flatMap((bound) => (bound ? fulfilled() : [true]));
}

const verdictOf = (outcomes: ReadonlySet<boolean>): ReferenceResult['verdict'] =>
  outcomes.size > 1 ? 'undetermined' : outcomes.has(true) ? 'meets' : 'does-not-meet';

/** Every outcome of a set of points. A state is a total, whether floors hold, whether a criterion is at 0. */
export function referencePoints(
  set: CriteriaSet,
  answers: Answers,
  context: AssessmentContext,
): ReferenceResult {
  const { scoring } = set;
  if (scoring.method !== 'points') throw new Error('points only');
  let states = new Set(['0 true false']);
  for (const { id, earns } of scoring.criteria) {
    const floors = scoring.floors.filter(
      (one) => one.criteria === null || one.criteria.includes(id),
    );
    const next = new Set<string>();
    const values = new Set(possiblePoints(earns, answers[id]));
    for (const state of states) {
      const [total = '', kept, zero] = state.split(' ');
      for (const value of values) {
        const holds = kept === 'true' && floors.every((one) => value >= cents(one.min));
        next.add([Number(total) + value, holds, zero === 'true' || value === 0].join(' '));
      }
    }
    states = next;
  }
  let ready = [true];
  for (const one of scoring.preconditions) {
    const outcomes = possibleOutcomes(one, 'pass', answers[one.id], context);
    ready = [...new Set(ready.flatMap((before) => outcomes.map((now) => before && now)))];
  }
  const totals = [...states].map((state) => Number(state.split(' ')[0]));
  const outcomes = new Set<boolean>();
  const grades = new Set<string>();
  const passIndex = scoring.grades.findIndex(
    (one) => scoring.pass?.by === 'grade' && one.id === (context.goal ?? scoring.pass.atLeast),
  );
  for (const state of states) {
    const [text = '', kept, zero] = state.split(' ');
    const total = Number(text);
    const within = scoring.grades.findIndex(
      ({ from, to, below }) =>
        total >= cents(from) &&
        (to === null || total <= cents(to)) &&
        (below === null || total < cents(below)),
    );
    // The best of the classes that begin at this total or below.
    const begun = scoring.grades.findIndex(({ from }) => total >= cents(from));
    const dropped = begun < 0 || (scoring.grades[begun]!.noZero && zero === 'true');
    const grade = dropped ? -1 : within;
    const hole = !dropped && within < 0;
    const rest = scoring.otherwise?.id ?? 'none';
    if (scoring.grades.length > 0)
      grades.add(hole ? 'unclassed' : (scoring.grades[grade]?.id ?? rest));
    for (const prepared of ready) {
      const base = prepared && kept === 'true';
      if (scoring.pass?.by === 'total') {
        for (const mark of marks(scoring.pass.atLeast, context))
          outcomes.add(base && total >= cents(mark));
      } else {
        outcomes.add(base && grade >= 0 && grade <= passIndex);
        // Whoever classes may round such a total up.
        if (hole) outcomes.add(base);
      }
    }
  }
  return {
    verdict: verdictOf(outcomes),
    min: Math.min(...totals),
    max: Math.max(...totals),
    grades,
  };
}

/** Every outcome of a set of levels, of one level. */
export function referenceLevel(
  set: CriteriaSet,
  answers: Answers,
  context: AssessmentContext,
  level: string,
): ReferenceResult['verdict'] {
  const { scoring } = set;
  if (scoring.method !== 'levels') throw new Error('levels only');
  const asked = scoring.levels.findIndex((one) => one.id === level);
  const levels = scoring.levels.slice(scoring.cumulative ? 0 : asked, asked + 1);
  let certain = true;
  for (const { id } of levels) {
    for (const one of scoring.criteria.flatMap((each) =>
      each.targets.flatMap((target) => target.requirements),
    )) {
      const asks = 'levels' in one ? one.levels.includes(id) : id in one.atLeast;
      if (!asks) continue;
      const outcomes = possibleOutcomes(one, id, answers[one.id], context);
      if (!outcomes.includes(true)) return 'does-not-meet';
      if (outcomes.includes(false)) certain = false;
    }
  }
  return certain ? 'meets' : 'undetermined';
}
