import { resolveName } from '@khuyenhoc/core';
import type { PlaceList } from '@khuyenhoc/schemas';
import type { ResolvePlace } from '@khuyenhoc/schemas/table';
import { UsageError } from '../usage-error.js';
import { loadDocument } from './load-document.js';
import { readTableFile } from './read-table-file.js';
import { printIssues } from './print-issues.js';

/**
 * Looks names up in a list of communes, from a file as JSON or as a table; null after saying what is wrong
 * with the list.
 *
 * @throws {@link UsageError} when the file is another kind of document
 */
export async function placeResolver(file: string): Promise<ResolvePlace | null> {
  const list = await loadPlaceList(file);
  if (list === null) return null;
  const known = new Map<string, ReturnType<ResolvePlace>>();
  return (written) => {
    // Names come again and again in a file.
    let answer = known.get(written);
    if (answer === undefined) known.set(written, (answer = answerOf(list, written)));
    return answer;
  };
}

function answerOf(list: PlaceList, written: string): ReturnType<ResolvePlace> {
  const found = resolveName(list, written);
  if (found.kind === 'none') return found;
  if (found.kind === 'one') {
    const { code, name } = found.unit;
    const place = { code, edition: list.edition };
    return { kind: 'one', place, name, exact: found.by === 'name' };
  }
  const names = found.candidates.map(({ unit }) => `${unit.name} (${unit.code})`);
  return { kind: found.kind, names };
}

/**
 * Reads a list of communes, as JSON or as a table; null after saying what is wrong with it.
 *
 * @throws {@link UsageError} when the file is another kind of document
 */
export async function loadPlaceList(file: string): Promise<PlaceList | null> {
  if (/\.json$/i.test(file)) {
    const loaded = await loadDocument(file);
    if (loaded.ok && loaded.document.kind === 'place-list') return loaded.document;
    if (loaded.ok) throw new UsageError(notPlaces(file));
    printIssues(file, loaded.issues);
    return null;
  }
  const read = await readTableFile(file);
  if (read.document !== null && read.layout?.id === 'places') return read.document as PlaceList;
  if (read.document !== null) throw new UsageError(notPlaces(file));
  printIssues(file, read.issues);
  return null;
}

const notPlaces = (file: string): string =>
  `Tệp ${file} không phải danh mục đơn vị (place-list). / File ${file} is no list of units (place-list).`;
