import { agreementOn, faultWords, lastDay, placeFault, replay } from '@khuyenhoc/core';
import { placeEditions } from '@khuyenhoc/rulebook';
import {
  type Agreement,
  type AgreementEvent,
  type AgreementEvents,
  checkObservations,
  type Document,
  type Issue,
  makeIssue,
  type Observations,
  type ReportInputs,
} from '@khuyenhoc/schemas';
import { UsageError } from '../usage-error.js';
import { loadDocument } from './load-document.js';

interface Programme {
  readonly agreement: Agreement;
  readonly observations: readonly Observations[];
  readonly events: readonly AgreementEvent[];
  /** What the author of a report gives; at most one file. */
  readonly inputs: ReportInputs | undefined;
}

interface FaultyFile {
  readonly file: string;
  readonly issues: readonly Issue[];
}

export type LoadedProgramme =
  | { readonly ok: true; readonly programme: Programme }
  | { readonly ok: false; readonly faults: readonly FaultyFile[] };

interface LoadedFile<Of extends Document> {
  readonly file: string;
  readonly document: Of;
  /** Gives an issue its line and column. */
  readonly place: (issue: Issue) => Issue;
}

/** Reads an agreement with its observations and events, in any order, and checks them together. */
export async function loadProgramme(files: readonly string[]): Promise<LoadedProgramme> {
  const loaded = await Promise.all(
    files.map(async (file) => ({ file, result: await loadDocument(file) })),
  );
  const faults: FaultyFile[] = [];
  const agreements: LoadedFile<Agreement>[] = [];
  const figures: LoadedFile<Observations>[] = [];
  const histories: LoadedFile<AgreementEvents>[] = [];
  const inputs: LoadedFile<ReportInputs>[] = [];
  for (const { file, result } of loaded) {
    if (!result.ok) {
      faults.push({ file, issues: result.issues });
      continue;
    }
    const { document, spotOf } = result;
    const place = (issue: Issue) => ({ ...issue, spot: spotOf(issue.path) });
    if (document.kind === 'agreement') agreements.push({ file, document, place });
    else if (document.kind === 'observations') figures.push({ file, document, place });
    else if (document.kind === 'agreement-events') histories.push({ file, document, place });
    else if (document.kind === 'report-inputs') inputs.push({ file, document, place });
    else throw new UsageError(notForProgramme(file, document.kind));
  }
  const [agreement] = agreements;
  if (agreement === undefined || agreements.length > 1) {
    if (faults.length > 0) return { ok: false, faults };
    throw new UsageError(
      `Cần đúng một tệp thỏa thuận, nhận ${agreements.length}. / Exactly one agreement file is needed, got ${agreements.length}.`,
    );
  }
  const history = histories.flatMap(({ document }) => document.events);
  // Parties that came later are parties too, so their figures are checked against what events left.
  const now = agreementOn(agreement.document, replay(agreement.document, history).state);
  if (inputs.length > 1) throw new UsageError(twoInputs(inputs.length));
  const ids = figures.flatMap(({ document }) => document.observations.map((one) => one.id));
  for (const { file, document, place } of figures) {
    const issues = [...checkObservations(now, document, ids), ...checkPlaces(document)].map(place);
    if (issues.length > 0) faults.push({ file, issues });
  }
  for (const { file, document, place } of inputs) {
    if (document.agreement === agreement.document.id) continue;
    const facts = { name: document.agreement, expected: agreement.document.id };
    faults.push({ file, issues: [place(makeIssue('agreement-unknown', ['agreement'], facts))] });
  }
  for (const { file, document, place } of histories) {
    const issues = checkHistory(agreement.document, document).map(place);
    if (issues.length > 0) faults.push({ file, issues });
  }
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    programme: {
      agreement: agreement.document,
      observations: figures.map(({ document }) => document),
      events: history,
      inputs: inputs[0]?.document,
    },
  };
}

function checkPlaces(file: Observations): Issue[] {
  return file.observations.flatMap(({ place, on }, index) => {
    // The whole country needs no code, and was always there.
    const fault = place === null ? null : placeFault(placeEditions, place, lastDay(on));
    if (place === null || fault === null) return [];
    const name = `${place.code} (${place.edition})`;
    const hint = fault.code === 'place-not-on-date' ? (fault.edition ?? '?') : '';
    const path = ['observations', index, 'place'];
    return [makeIssue(fault.code, path, { name, received: on, hint })];
  });
}

function checkHistory(agreement: Agreement, history: AgreementEvents): Issue[] {
  if (history.agreement !== agreement.id) {
    const facts = { name: history.agreement, expected: agreement.id };
    return [makeIssue('agreement-unknown', ['agreement'], facts)];
  }
  const { fault, trail } = replay(agreement, history.events);
  if (fault === null) return [];
  const issue = makeIssue('event-refused', ['events', trail.length], { received: fault.code });
  return [{ ...issue, message: { vi: faultWords(fault, 'vi'), en: faultWords(fault, 'en') } }];
}

const notForProgramme = (file: string, kind: string): string =>
  `Tệp ${file} (${kind}) không dùng ở đây: cần thỏa thuận, số liệu hoặc sự kiện. / File ${file} (${kind}) is not used here: an agreement, observations or events are.`;

const twoInputs = (count: number): string =>
  `Chỉ dùng một tệp thông tin báo cáo, nhận ${count}. / One file of report inputs is used, got ${count}.`;
