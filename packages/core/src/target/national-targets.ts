import type {
  Bilingual,
  CalendarDate,
  IndicatorId,
  Instrument,
  Stage,
  Target,
  TargetId,
} from '@khuyenhoc/schemas';
import { type NextMilestone, nextMilestone } from './next-milestone.js';

/** The law that a report may cite. The rulebook package has it; a province may pass its own. */
export interface Rulebook {
  readonly instruments: readonly Instrument[];
  readonly targets: readonly Target[];
}

/** A national target on the same learning model, shown beside a commitment and never mixed in. */
export interface NationalTarget {
  readonly id: TargetId;
  readonly instrument: string;
  readonly title: Bilingual;
  readonly stage: Stage | null;
  readonly next: NextMilestone;
}

/** The national targets that count the same learning model as a commitment. */
export function nationalTargets(
  rulebook: Rulebook,
  indicator: IndicatorId,
  on: CalendarDate,
  lawAsOf: CalendarDate,
): readonly NationalTarget[] {
  return rulebook.targets
    .filter((target) => target.indicator === indicator)
    .flatMap((target) => {
      const instrument = rulebook.instruments.find((one) => one.id === target.instrument);
      if (instrument === undefined) return [];
      const next = nextMilestone(target, instrument, on, lawAsOf);
      const { id, title, stage } = target;
      return [{ id, instrument: instrument.number, title, stage, next }];
    });
}
