import { nearest } from '@khuyenhoc/schemas';
import { UsageError } from '../usage-error.js';
import type { Asked } from './asked.js';

/** The columns in which an answer stands: one, or one for each of its parts. */
export interface AnswerColumn extends Asked {
  readonly names: readonly string[];
}

/** Answers with their columns, and the ids of those that have none. */
export interface FoundColumns {
  readonly columns: readonly AnswerColumn[];
  readonly without: readonly string[];
}

/**
 * Finds the columns of what is asked: as the user says (`4=diem_4`, `r1=so_dat/tong_so`), else by the name of
 * what is asked itself (`4`, and `r1.count` with `r1.of`). What has no column is not known of any row.
 *
 * @param header the columns there are; null = rows name their own
 * @throws {@link UsageError} when the user names a column or an id that is not there, or too few columns
 */
export function findColumns(
  asked: readonly Asked[],
  header: readonly string[] | null,
  given: readonly string[],
): FoundColumns {
  const said = new Map(given.map((one) => split(one)));
  const ids = asked.map((one) => one.id);
  for (const id of said.keys()) {
    if (!ids.includes(id)) throw unknown(id, ids, 'mục / entry');
  }
  const columns: AnswerColumn[] = [];
  const without: string[] = [];
  for (const one of asked) {
    const own = said.get(one.id);
    const names = own ?? defaults(one);
    if (own !== undefined) {
      const wanted = Math.max(1, one.parts.length);
      if (own.length !== wanted) throw wrongNumber(one, own);
      for (const name of own) needColumn(name, header);
    }
    if (names.every((name) => header?.includes(name) ?? true)) columns.push({ ...one, names });
    else without.push(one.id);
  }
  return { columns, without };
}

const defaults = ({ id, parts }: Asked): readonly string[] =>
  parts.length === 0 ? [id] : parts.map((part) => `${id}.${part}`);

/** `a=b/c` as the name `a` and the columns that stand for it. */
export function split(text: string): [string, readonly string[]] {
  const at = text.indexOf('=');
  if (at < 1) {
    throw new UsageError(
      `“${text}” không có dạng MỤC=CỘT. / “${text}” is not of the form ENTRY=COLUMN.`,
    );
  }
  return [text.slice(0, at), text.slice(at + 1).split('/')];
}

/** @throws {@link UsageError} when there is no such column */
export function needColumn(name: string, header: readonly string[] | null): void {
  if (header !== null && !header.includes(name)) throw unknown(name, header, 'cột / column');
}

/** A name that is not there, with the one that may have been meant. */
function unknown(name: string, names: readonly string[], what: string): UsageError {
  const [vi, en] = what.split(' / ');
  const hint = nearest(name, names);
  const list = names.slice(0, 40).join(', ');
  return new UsageError(
    `Không có ${vi} “${name}”.${hint && ` Có phải “${hint}”?`} Có: ${list}. / ` +
      `There is no ${en} “${name}”.${hint && ` Did you mean “${hint}”?`} There are: ${list}.`,
  );
}

const wrongNumber = ({ id, parts }: Asked, own: readonly string[]): UsageError => {
  const form = parts.length === 0 ? `${id}=…` : `${id}=${parts.join('/')}`;
  return new UsageError(
    `“${id}=${own.join('/')}”: cần ${form}. / “${id}=${own.join('/')}”: ${form} is needed.`,
  );
};
