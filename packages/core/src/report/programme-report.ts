import type {
  Agreement,
  Bilingual,
  CalendarDate,
  Citation,
  Commitment,
  Gap,
  Observations,
  PartialDate,
  Party,
  Population,
} from '@khuyenhoc/schemas';
import {
  type CommitmentResult,
  judgeCommitment,
  type JudgeOptions,
} from '../agreement/judge-commitment.js';
import { effectiveOn } from '../observation/effective.js';
import { latest } from '../observation/latest.js';
import { type NationalTarget, nationalTargets, type Rulebook } from '../target/national-targets.js';
import { assertCalendarDate } from '../time/calendar-date.js';
import { type CitedBasis, citedBases } from './cited-basis.js';

/** One commitment in a report. */
export interface ReportRow {
  readonly commitment: Commitment;
  readonly population: Population;
  readonly result: CommitmentResult;
  readonly legalBasis: readonly CitedBasis[];
  readonly nationalTargets: readonly NationalTarget[];
}

/** Where a programme stands on one day. Plain data: it can be stored, sent and shown elsewhere. */
export interface ProgrammeReport {
  readonly kind: 'programme-report';
  readonly agreement: Pick<
    Agreement,
    'id' | 'title' | 'documentKind' | 'documentNumber' | 'signing' | 'period' | 'territory'
  >;
  readonly parties: readonly Party[];
  readonly on: CalendarDate;
  readonly lawAsOf: CalendarDate;
  /** The date of the newest figure used; null when there is none. */
  readonly dataAsOf: PartialDate | null;
  /** The warning that must be shown, where any figure is made up. */
  readonly illustrative: Bilingual | null;
  readonly rows: readonly ReportRow[];
  readonly gaps: readonly Gap[];
  readonly citation: Citation;
}

export interface ReportOptions extends JudgeOptions {
  /** The day as of which the law is taken; the day judged when left out. */
  readonly lawAsOf?: CalendarDate;
  readonly rulebook?: Rulebook;
}

/**
 * Judges every commitment of an agreement on one day.
 *
 * @param agreement a checked agreement
 * @param files checked observations of that agreement; the same file twice changes nothing
 * @throws {@link KhuyenhocError} `date-invalid`, `reading-unknown`
 * @example
 * const report = programmeReport(agreement, [observations], { on: '2026-06-30', rulebook });
 * for (const row of report.rows) console.log(row.commitment.title.vi, row.result.verdict);
 */
export function programmeReport(
  agreement: Agreement,
  files: readonly Observations[],
  options: ReportOptions,
): ProgrammeReport {
  const on = assertCalendarDate(options.on);
  const lawAsOf = assertCalendarDate(options.lawAsOf ?? on);
  const rulebook = options.rulebook ?? { instruments: [], targets: [] };
  const observations = effectiveOn(
    files.flatMap((file) => file.observations),
    on,
  );
  // A printed share without counts is shown and never used, so it does not date the report.
  const figures = observations.filter((one) => one.kind !== 'statement');
  const rows = agreement.commitments.flatMap((commitment) => {
    const population = agreement.populations.find((one) => one.id === commitment.population);
    if (population === undefined) return [];
    return [
      {
        commitment,
        population,
        result: judgeCommitment(agreement, commitment, population, observations, options),
        legalBasis: citedBases(agreement, commitment, rulebook.instruments),
        nationalTargets: nationalTargets(rulebook, commitment.indicator, on, lawAsOf),
      },
    ];
  });
  const { parties, gaps, citation } = agreement;
  const { id, title, documentKind, documentNumber, signing, period, territory } = agreement;
  return {
    kind: 'programme-report',
    agreement: { id, title, documentKind, documentNumber, signing, period, territory },
    parties,
    on,
    lawAsOf,
    dataAsOf: latest(figures)[0]?.on ?? null,
    illustrative: files.find((file) => file.illustrative !== null)?.illustrative ?? null,
    rows,
    gaps,
    citation,
  };
}
