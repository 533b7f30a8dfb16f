import {
  type Agreement,
  checkObservations,
  type Issue,
  type Observations,
} from '@khuyenhoc/schemas';
import { UsageError } from '../usage-error.js';
import { loadDocument } from './load-document.js';

interface Programme {
  readonly agreement: Agreement;
  readonly observations: readonly Observations[];
}

export type LoadedProgramme =
  | { readonly ok: true; readonly programme: Programme }
  | { readonly ok: false; readonly faults: readonly { file: string; issues: readonly Issue[] }[] };

/** Reads an agreement and its observations from files, in any order, and checks them together. */
export async function loadProgramme(files: readonly string[]): Promise<LoadedProgramme> {
  const loaded = await Promise.all(
    files.map(async (file) => ({ file, result: await loadDocument(file) })),
  );
  const faults: { file: string; issues: readonly Issue[] }[] = [];
  const agreements: Agreement[] = [];
  const figures: { file: string; document: Observations; place: (issue: Issue) => Issue }[] = [];
  for (const { file, result } of loaded) {
    if (!result.ok) faults.push({ file, issues: result.issues });
    else if (result.document.kind === 'agreement') agreements.push(result.document);
    else if (result.document.kind === 'observations') {
      const place = (issue: Issue) => ({ ...issue, spot: result.spotOf(issue.path) });
      figures.push({ file, document: result.document, place });
    }
  }
  const [agreement] = agreements;
  if (agreement === undefined || agreements.length > 1) {
    if (faults.length > 0) return { ok: false, faults };
    throw new UsageError(
      `Cần đúng một tệp thỏa thuận, nhận ${agreements.length}. / Exactly one agreement file is needed, got ${agreements.length}.`,
    );
  }
  const ids = figures.flatMap(({ document }) => document.observations.map((one) => one.id));
  for (const { file, document, place } of figures) {
    const issues = checkObservations(agreement, document, ids).map(place);
    if (issues.length > 0) faults.push({ file, issues });
  }
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    programme: { agreement, observations: figures.map(({ document }) => document) },
  };
}
