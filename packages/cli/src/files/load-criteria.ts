import type {
  CriteriaExamples,
  CriteriaOverlay,
  CriteriaSet,
  ReadResult,
} from '@khuyenhoc/schemas';
import { UsageError } from '../usage-error.js';
import { loadDocument } from './load-document.js';

/** A document about criteria, the file it came from, and where its values stand there. */
export interface CriteriaFile<Of = CriteriaSet | CriteriaOverlay | CriteriaExamples> {
  readonly file: string;
  readonly document: Of;
  readonly spotOf: Extract<ReadResult, { ok: true }>['spotOf'];
}

/** What was read, by kind, and the files whose shape is wrong. */
export interface CriteriaFiles {
  readonly sets: readonly CriteriaFile<CriteriaSet>[];
  readonly overlays: readonly CriteriaFile<CriteriaOverlay>[];
  readonly examples: readonly CriteriaFile<CriteriaExamples>[];
  readonly faulty: readonly (Extract<ReadResult, { ok: false }> & { readonly file: string })[];
}

/**
 * Reads sets, overlays and examples, in any order.
 *
 * @throws {@link UsageError} when a file holds something else
 */
export async function loadCriteria(files: readonly string[]): Promise<CriteriaFiles> {
  const sets: CriteriaFile<CriteriaSet>[] = [];
  const overlays: CriteriaFile<CriteriaOverlay>[] = [];
  const examples: CriteriaFile<CriteriaExamples>[] = [];
  const faulty: CriteriaFiles['faulty'][number][] = [];
  for (const file of files) {
    const read = await loadDocument(file);
    if (!read.ok) {
      faulty.push({ ...read, file });
      continue;
    }
    const { document, spotOf } = read;
    if (document.kind === 'criteria-set') sets.push({ file, document, spotOf });
    else if (document.kind === 'criteria-overlay') overlays.push({ file, document, spotOf });
    else if (document.kind === 'criteria-examples') examples.push({ file, document, spotOf });
    else throw new UsageError(notCriteria(file, document.kind));
  }
  return { sets, overlays, examples, faulty };
}

const notCriteria = (file: string, kind: string): string =>
  `Tệp ${file} (${kind}) không dùng ở đây: cần bộ tiêu chí, bộ của tỉnh hoặc ví dụ. / File ${file} (${kind}) is not used here: a criteria set, an overlay or examples are.`;
