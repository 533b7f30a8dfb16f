import { composeCriteriaSet } from '@khuyenhoc/core';
import { criteriaSets } from '@khuyenhoc/rulebook';
import { type CriteriaExamples, type CriteriaSet, nearest } from '@khuyenhoc/schemas';
import { UsageError } from '../usage-error.js';
import { findSet, rulebookExamples } from './check-criteria-files.js';
import { loadCriteria } from './load-criteria.js';

/**
 * The one criteria set that is meant, by its id in the rulebook or by its files, with its examples.
 *
 * @throws {@link UsageError} when there is none, or its files do not pass
 */
export async function findCriteria(
  names: readonly string[],
): Promise<{ set: CriteriaSet; examples: CriteriaExamples | undefined }> {
  const ids = names.filter((one) => !isFile(one));
  const files = await loadCriteria(names.filter(isFile));
  const bad = files.faulty[0]?.file;
  if (bad !== undefined) throw new UsageError(notPassed(bad));
  const [id] = ids;
  const [overlay] = files.overlays;
  const found =
    id !== undefined
      ? criteriaSets.find((one) => one.id === id)
      : (composed(files, overlay) ?? files.sets[0]?.document);
  if (found === undefined) throw new UsageError(unknown(id ?? names.join(' ')));
  const given = files.examples.find(({ document }) => document.set === found.id);
  return { set: found, examples: given?.document ?? rulebookExamples(found.id) };
}

const isFile = (name: string): boolean => /[./\\]/.test(name);

type Files = Awaited<ReturnType<typeof loadCriteria>>;

function composed(files: Files, overlay: Files['overlays'][number] | undefined) {
  if (overlay === undefined) return undefined;
  const base = findSet(files, overlay.document.base);
  if (base === undefined) throw new UsageError(unknown(overlay.document.base));
  const result = composeCriteriaSet(base, overlay.document);
  if (!result.ok) throw new UsageError(notPassed(overlay.file));
  return result.set;
}

const notPassed = (file: string): string =>
  `Tệp ${file} chưa đúng; xem lỗi bằng: khuyenhoc criteria check ${file} / The file ${file} is not right; see why with: khuyenhoc criteria check ${file}`;

function unknown(id: string): string {
  const hint = nearest(
    id,
    criteriaSets.map((one) => one.id),
  );
  return `Không có bộ tiêu chí “${id}”.${hint && ` Có phải “${hint}”?`} / There is no criteria set “${id}”.${hint && ` Did you mean “${hint}”?`}`;
}
