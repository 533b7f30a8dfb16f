import {
  agreementOn,
  placeNow,
  programmeCard,
  type ProgrammeCard,
  programmeReport,
  replay,
  type ReportDocument,
  reportDocument,
  vietnamDay,
} from '@khuyenhoc/core';
import { instruments, placeEditions, targets } from '@khuyenhoc/rulebook';
import type { Observations, Place, ReportInputs } from '@khuyenhoc/schemas';
import type { State } from './state.js';

/** The programme on the day judged, as a card to look at and as a paper. */
export interface MadeReport {
  readonly card: ProgrammeCard;
  readonly paper: ReportDocument;
}

/** Judges the programme by the figures that can be used. */
export function makeReport(state: State, figures: readonly Observations[]): MadeReport {
  const { agreement, on, readings, language, kind } = state;
  const events = state.events.flatMap((one) => one.events);
  const { state: cycle } = replay(agreement, events, on);
  const rulebook = { instruments, targets };
  const report = programmeReport(agreementOn(agreement, cycle), figures, {
    on,
    readings,
    acceptedEditions: state.mergedPlaces ? placeEditions.map(({ id }) => id) : [],
    rulebook,
  });
  const paper = reportDocument(report, {
    language,
    kind,
    madeOn: today(),
    agreement,
    cycle,
    observations: figures.flatMap((file) => file.observations),
    inputs: reportInputs(state),
  });
  return { card: programmeCard(report), paper };
}

/** What the territory of the programme is on the day judged. */
export const placeOf = ({ agreement: { territory }, on }: State): Place | null =>
  territory === null ? null : placeNow(placeEditions, territory, on);

/** What was typed into the frame, as a document that can be kept; blank entries are left out. */
export function reportInputs({ agreement, frame }: State): ReportInputs {
  const text = (key: keyof typeof frame) => frame[key]?.normalize('NFC').trim() || undefined;
  const lines = (key: keyof typeof frame) =>
    text(key)
      ?.split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const signature = { authority: text('authority'), office: text('office'), name: text('name') };
  const all = {
    superiorBody: text('superiorBody'),
    issuingBody: text('issuingBody'),
    symbol: text('symbol'),
    place: text('place'),
    subject: text('subject'),
    to: lines('to'),
    recipients: lines('recipients'),
    tasks: lines('tasks'),
    proposals: lines('proposals'),
    signature: Object.values(signature).some(Boolean) ? given(signature) : undefined,
  };
  return { kind: 'report-inputs', agreement: agreement.id, ...given(all) };
}

const given = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** Today's calendar day in Vietnam, wherever the machine stands. */
export const today = (): string => vietnamDay(Date.now());
