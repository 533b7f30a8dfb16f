import {
  type AuthoringFinding,
  authoringWords,
  checkCriteriaSet,
  composeCriteriaSet,
} from '@khuyenhoc/core';
import { criteriaExamples, criteriaSets } from '@khuyenhoc/rulebook';
import type { CriteriaExamples, CriteriaSet, Path } from '@khuyenhoc/schemas';
import type { CriteriaFile, CriteriaFiles } from './load-criteria.js';
import type { PrintedIssue } from './print-issues.js';

/** All that was found in the files that were given, by file. */
export type FoundInFiles = ReadonlyMap<string, readonly PrintedIssue[]>;

/** Checks each set with its examples, and each overlay on its base, given or in the rulebook. */
export function checkCriteriaFiles(files: CriteriaFiles): FoundInFiles {
  const { sets, overlays, examples, faulty } = files;
  const found = new Map<string, PrintedIssue[]>();
  for (const { file, issues } of faulty) found.set(file, [...issues]);
  for (const { file } of [...sets, ...overlays, ...examples]) found.set(file, []);
  const put = ({ file, spotOf }: CriteriaFile<unknown>, one: AuthoringFinding, path: Path) => {
    const message = { vi: authoringWords(one, 'vi'), en: authoringWords(one, 'en') };
    const { code, severity } = one;
    found.get(file)?.push({ code, severity, path, message, spot: spotOf(path) });
  };
  const check = (set: CriteriaSet, owner: CriteriaFile<unknown>, whole: boolean): void => {
    const given = examples.find((one) => one.document.set === set.id);
    const beside = given?.document ?? rulebookExamples(set.id);
    for (const one of checkCriteriaSet(set, beside)) {
      const inExamples = one.document === 'examples';
      if (inExamples && given !== undefined) put(given, one, one.path);
      // What is not in the file itself is placed at its top.
      else put(owner, one, inExamples || !whole ? [] : one.path);
    }
  };
  for (const one of sets) check(one.document, one, true);
  for (const one of overlays) {
    const { document } = one;
    const base = findSet(files, document.base);
    if (base === undefined) {
      put(one, notFound('base-unknown', ['base'], document.base, 'overlay'), ['base']);
      continue;
    }
    const composed = composeCriteriaSet(base, document);
    if (composed.ok) check(composed.set, one, false);
    else for (const each of composed.findings) put(one, each, each.path);
  }
  for (const one of examples) {
    const { set } = one.document;
    const owners = [...sets, ...overlays].map(({ document }) => document.id);
    if (owners.includes(set)) continue;
    const known = findSet(files, set);
    if (known !== undefined) check(known, one, false);
    else put(one, notFound('examples-set-unknown', ['set'], set, 'examples'), ['set']);
  }
  return found;
}

/** A set by its id: of the files, or of the rulebook. */
export const findSet = ({ sets }: Pick<CriteriaFiles, 'sets'>, id: string) =>
  sets.find(({ document }) => document.id === id)?.document ??
  criteriaSets.find((one) => one.id === id);

/** The rulebook's worked examples of a set. */
export const rulebookExamples = (id: string): CriteriaExamples | undefined =>
  criteriaExamples.find((one) => one.set === id);

const notFound = (
  code: AuthoringFinding['code'],
  path: Path,
  received: string,
  document: AuthoringFinding['document'],
): AuthoringFinding => ({
  code,
  severity: 'error',
  document,
  path,
  received,
  expected: '',
  data: { name: received, detail: '' },
});
