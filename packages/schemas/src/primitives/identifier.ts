import * as z from 'zod';
import { ownCheck, wholeText } from './own-check.js';

const PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const identifier = z.string().check(
  ownCheck(
    (value, ctx) => {
      if (!PATTERN.test(value)) ctx.addIssue({ code: 'custom', params: { issue: 'id-format' } });
    },
    { schema: wholeText(PATTERN.source) },
  ),
);

/** Ids are kebab-case ASCII. Each kind is branded, so one cannot stand where another is meant. */
export const agreementId = identifier.brand<'AgreementId'>();
export const partyId = identifier.brand<'PartyId'>();
export const populationId = identifier.brand<'PopulationId'>();
export const readingId = identifier.brand<'ReadingId'>();
export const commitmentId = identifier.brand<'CommitmentId'>();
export const eventId = identifier.brand<'EventId'>();
export const observationId = identifier.brand<'ObservationId'>();
export const indicatorId = identifier.brand<'IndicatorId'>();
export const instrumentId = identifier.brand<'InstrumentId'>();
export const targetId = identifier.brand<'TargetId'>();
export const criteriaSetId = identifier.brand<'CriteriaSetId'>();
export const procedureId = identifier.brand<'ProcedureId'>();
export const candidateId = identifier.brand<'CandidateId'>();
export const fundId = identifier.brand<'FundId'>();
export const entryId = identifier.brand<'EntryId'>();
export const earmarkId = identifier.brand<'EarmarkId'>();
export const personId = identifier.brand<'PersonId'>();
export const ruleId = identifier.brand<'RuleId'>();
export const scheduleId = identifier.brand<'ScheduleId'>();
export const awardId = identifier.brand<'AwardId'>();
export const nominationId = identifier.brand<'NominationId'>();
export const plainId = identifier;

export type AgreementId = z.infer<typeof agreementId>;
export type PartyId = z.infer<typeof partyId>;
export type PopulationId = z.infer<typeof populationId>;
export type ReadingId = z.infer<typeof readingId>;
export type CommitmentId = z.infer<typeof commitmentId>;
export type EventId = z.infer<typeof eventId>;
export type ObservationId = z.infer<typeof observationId>;
export type IndicatorId = z.infer<typeof indicatorId>;
export type InstrumentId = z.infer<typeof instrumentId>;
export type TargetId = z.infer<typeof targetId>;
export type CriteriaSetId = z.infer<typeof criteriaSetId>;
export type ProcedureId = z.infer<typeof procedureId>;
export type CandidateId = z.infer<typeof candidateId>;
export type FundId = z.infer<typeof fundId>;
export type EntryId = z.infer<typeof entryId>;
export type EarmarkId = z.infer<typeof earmarkId>;
export type PersonId = z.infer<typeof personId>;
export type RuleId = z.infer<typeof ruleId>;
export type ScheduleId = z.infer<typeof scheduleId>;
export type AwardId = z.infer<typeof awardId>;
export type NominationId = z.infer<typeof nominationId>;
