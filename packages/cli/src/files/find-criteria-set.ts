import { existsSync } from 'node:fs';
import { criteriaSets } from '@khuyenhoc/rulebook';
import { type CriteriaSet, nearest } from '@khuyenhoc/schemas';
import { UsageError } from '../usage-error.js';
import { loadDocument } from './load-document.js';
import { printIssues } from './print-issues.js';

/**
 * A criteria set by its id in the rulebook, or from a file; null where it says what is wrong with the file.
 *
 * @throws {@link UsageError} when there is neither
 */
export async function findCriteriaSet(name: string): Promise<CriteriaSet | null> {
  const known = criteriaSets.find((one) => one.id === name);
  if (known !== undefined) return known;
  if (!existsSync(name)) {
    const ids = criteriaSets.map((one) => one.id);
    const hint = nearest(name, ids);
    throw new UsageError(
      `Không có bộ tiêu chí “${name}”.${hint && ` Có phải “${hint}”?`} / There is no criteria set “${name}”.${hint && ` Did you mean “${hint}”?`}`,
    );
  }
  const loaded = await loadDocument(name);
  if (!loaded.ok) {
    printIssues(name, loaded.issues);
    process.exitCode = 1;
    return null;
  }
  if (loaded.document.kind === 'criteria-set') return loaded.document;
  throw new UsageError(
    `Tệp ${name} (${loaded.document.kind}) không phải bộ tiêu chí. / File ${name} (${loaded.document.kind}) is not a criteria set.`,
  );
}
