import type * as z from 'zod';
import { agreementSchema, type Agreement } from '../agreement/agreement.js';
import { type CommitmentSet, commitmentSetSchema } from '../agreement/commitment-set.js';
import { type AgreementEvents, agreementEventsSchema } from '../agreement/event.js';
import { answersSchema, type AnswersFile } from '../criteria/answer.js';
import { criteriaExamplesSchema, type CriteriaExamples } from '../criteria/examples.js';
import { criteriaOverlaySchema, type CriteriaOverlay } from '../criteria/overlay.js';
import { criteriaSetSchema, type CriteriaSet } from '../criteria/criteria-set.js';
import { type AwardSchedule, awardScheduleSchema } from '../award/award-schedule.js';
import { type Candidates, candidatesSchema } from '../award/candidates.js';
import { type Consents, consentsSchema } from '../award/consents.js';
import { type Nominations, nominationsSchema } from '../award/nominations.js';
import { type Fund, fundSchema } from '../fund/fund.js';
import { type FundRule, fundRuleSchema } from '../fund/fund-rule.js';
import { type FundLedger, fundLedgerSchema } from '../fund/ledger.js';
import { describe } from '../issue/describe.js';
import { issuesFromZod } from '../issue/from-zod.js';
import type { Issue, Path, Spot } from '../issue/issue.js';
import { makeIssue } from '../issue/make-issue.js';
import { nearest } from '../issue/nearest.js';
import { basesSchema, type Bases } from '../law/base.js';
import { instrumentSchema, type Instrument } from '../law/instrument.js';
import { type Organisation, organisationSchema } from '../law/organisation.js';
import { organisationListSchema, type OrganisationList } from '../law/organisation-list.js';
import { type PlaceList, placeListSchema } from '../law/place-list.js';
import { placeEditionSchema, type PlaceEdition } from '../law/place-edition.js';
import { targetSchema, type Target } from '../law/target.js';
import { observationsSchema, type Observations } from '../observation/observations.js';
import { recognitionEventsSchema, type RecognitionEvents } from '../recognition/event.js';
import { procedureSchema, type Procedure } from '../recognition/procedure.js';
import { type ReportInputs, reportInputsSchema } from '../observation/report-inputs.js';
import { type BankMapping, bankMappingSchema } from '../table/bank-mapping.js';
import { hintUnknownKeys } from './hint-unknown-keys.js';
import { isNoBadKey, parseLocatedJson } from './located-json.js';

/** Every document of the domain; its `kind` says which it is. */
export type Document =
  | Agreement
  | AgreementEvents
  | AnswersFile
  | CommitmentSet
  | CriteriaExamples
  | CriteriaOverlay
  | CriteriaSet
  | Observations
  | ReportInputs
  | Instrument
  | Organisation
  | OrganisationList
  | Target
  | Bases
  | PlaceEdition
  | PlaceList
  | Procedure
  | RecognitionEvents
  | FundDocument;

type FundDocument =
  Fund | FundLedger | FundRule | AwardSchedule | Candidates | Consents | Nominations | BankMapping;

/** The schema of each kind of document. */
export const SCHEMAS: Readonly<Record<Document['kind'], z.ZodType<Document>>> = {
  agreement: agreementSchema,
  'agreement-events': agreementEventsSchema,
  answers: answersSchema,
  'criteria-examples': criteriaExamplesSchema,
  'criteria-overlay': criteriaOverlaySchema,
  'criteria-set': criteriaSetSchema,
  'commitment-set': commitmentSetSchema,
  observations: observationsSchema,
  'report-inputs': reportInputsSchema,
  instrument: instrumentSchema,
  organisation: organisationSchema,
  'organisation-list': organisationListSchema,
  target: targetSchema,
  bases: basesSchema,
  'place-edition': placeEditionSchema,
  procedure: procedureSchema,
  'recognition-events': recognitionEventsSchema,
  'place-list': placeListSchema,
  fund: fundSchema,
  'fund-ledger': fundLedgerSchema,
  'fund-rule': fundRuleSchema,
  'award-schedule': awardScheduleSchema,
  candidates: candidatesSchema,
  'publication-consents': consentsSchema,
  nominations: nominationsSchema,
  'bank-mapping': bankMappingSchema,
};

export type ReadResult =
  | {
      readonly ok: true;
      readonly document: Document;
      /** Where a value stands in the text, for checks that come later. */
      readonly spotOf: (path: Path) => Spot;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads one document from JSON text and checks it: all of it, or the list of all that is wrong,
 * each with line and column.
 *
 * @param text the content of the file
 * @example
 * const result = readDocument('{ "kind": "agreement" }');
 * if (!result.ok) console.log(result.issues[0]?.message.vi);
 */
export function readDocument(text: string): ReadResult {
  const parsed = parseLocatedJson(text);
  if (!parsed.ok) return parsed;
  const { data, spotOf, issues: badKeys } = parsed.json;
  const found = [...badKeys, ...check(data).filter(isNoBadKey)];
  if (found.length === 0) return { ok: true, document: data as Document, spotOf };
  const placed = found.map((issue) => ({
    ...issue,
    spot: issue.spot ?? spotOf(issue.path, issue.code === 'key-unknown' ? 'key' : 'value'),
  }));
  placed.sort((a, b) => a.spot.line - b.spot.line || a.spot.column - b.spot.column);
  return { ok: false, issues: placed };
}

function check(data: unknown): Issue[] {
  const kind = typeof data === 'object' && data !== null && 'kind' in data ? data.kind : undefined;
  const kinds = Object.keys(SCHEMAS);
  const schema = kinds.includes(String(kind)) ? SCHEMAS[kind as Document['kind']] : undefined;
  if (!schema) {
    const expected = kinds.join(', ');
    const hint = nearest(String(kind), kinds);
    return [makeIssue('kind-unknown', ['kind'], { received: describe(kind), expected, hint })];
  }
  const result = schema.safeParse(data);
  if (result.success) return [];
  const issues = result.error.issues.flatMap((issue) => issuesFromZod(issue, data));
  return hintUnknownKeys(issues, schema);
}
