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
import { meantForm } from './meant-form.js';
import { parseLocatedJson } from './located-json.js';
import { withoutKeys } from './without-keys.js';

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

/** The kinds of document there are, as `kind` names them. */
export const DOCUMENT_KINDS = Object.keys(SCHEMAS) as readonly Document['kind'][];

export type ReadResult =
  | {
      readonly ok: true;
      readonly document: Document;
      /** Where a value stands in the text, for checks that come later. */
      readonly spotOf: (path: Path) => Spot;
      /** What a lenient reading left out. */
      readonly warnings: readonly Issue[];
    }
  | {
      readonly ok: false;
      readonly issues: readonly Issue[];
    };

export interface ReadOptions {
  /** The kind that the document must be; without it, its own `kind` decides. */
  readonly kind?: Document['kind'];
  /** Unknown keys are left out, each with a warning, instead of being errors. */
  readonly lenient?: boolean;
}

/**
 * Reads one document from JSON text and checks it: all of it, or the list of all that is wrong,
 * each with line and column.
 *
 * @param text the content of the file
 * @example
 * const result = readDocument('{ "kind": "agreement" }');
 * if (!result.ok) console.log(result.issues[0]?.message.vi);
 */
export function readDocument(text: string, options: ReadOptions = {}): ReadResult {
  const parsed = parseLocatedJson(text);
  if (!parsed.ok) return parsed;
  const { data, spotOf, issues: ofText } = parsed.json;
  const placed = (issue: Issue): Issue & { spot: Spot } => ({
    ...issue,
    spot: issue.spot ?? spotOf(issue.path, issue.code === 'key-unknown' ? 'key' : 'value'),
  });
  // Checks of form are made for texts of a reasonable length.
  const endless = ofText.some((issue) => issue.code === 'text-too-long');
  const checked = endless ? { data, issues: [], warnings: [] } : check(data, options);
  // Reserved keys were found in the text, also where the schema takes any key.
  const ofData = checked.issues.filter((issue) => issue.code !== 'key-reserved');
  const found = [...ofText, ...ofData].map(placed);
  const warnings = checked.warnings.map(placed);
  if (found.length === 0) {
    return { ok: true, document: checked.data as Document, spotOf, warnings };
  }
  const all = [...found, ...warnings];
  all.sort((a, b) => a.spot.line - b.spot.line || a.spot.column - b.spot.column);
  return { ok: false, issues: all };
}

interface Checked {
  readonly data: unknown;
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
}

function check(data: unknown, options: ReadOptions): Checked {
  const schema = schemaFor(data, options.kind);
  if (schema === null) {
    const own = isRecord(data) ? data['kind'] : undefined;
    const expected = DOCUMENT_KINDS.join(', ');
    const hint = typeof own === 'string' ? nearest(own, DOCUMENT_KINDS) : '';
    const facts = { received: describe(own), expected, hint };
    return { data, issues: [makeIssue('kind-unknown', ['kind'], facts)], warnings: [] };
  }
  return options.lenient ? checkLeniently(schema, data) : checkBy(schema, data);
}

function schemaFor(data: unknown, kind: Document['kind'] | undefined): z.ZodType<Document> | null {
  const chosen = kind ?? (isRecord(data) ? data['kind'] : undefined);
  const known = DOCUMENT_KINDS.find((one) => one === chosen);
  return known === undefined ? null : SCHEMAS[known];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function checkBy(schema: z.ZodType, data: unknown): Checked {
  const result = schema.safeParse(data);
  if (result.success) return { data, issues: [], warnings: [] };
  const issues = result.error.issues
    .flatMap((issue) => meantForm(issue, schema, data))
    .flatMap((issue) => issuesFromZod(issue, data));
  return { data, issues: hintUnknownKeys(issues, schema), warnings: [] };
}

/** Leaves unknown keys out and looks again, since what they hid may be wrong too. */
function checkLeniently(schema: z.ZodType, data: unknown): Checked {
  const warnings: Issue[] = [];
  let checked = checkBy(schema, data);
  for (;;) {
    const unknown = checked.issues.filter((issue) => issue.code === 'key-unknown');
    if (unknown.length === 0) return { ...checked, warnings };
    warnings.push(...unknown.map((issue) => ({ ...issue, severity: 'warning' as const })));
    const paths = unknown.map((issue) => issue.path);
    checked = checkBy(schema, withoutKeys(checked.data, paths));
  }
}

/**
 * A document with its entries in the order of its schema, so that two files with the same content are
 * the same text.
 */
export const canonicalDocument = (document: Document): Document =>
  SCHEMAS[document.kind].parse(document);
