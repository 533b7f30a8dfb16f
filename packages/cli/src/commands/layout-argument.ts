import { isLayoutId, type Layout, LAYOUTS } from '@khuyenhoc/schemas/table';
import { nearest } from '@khuyenhoc/schemas';
import { Argument } from 'commander';
import { UsageError } from '../usage-error.js';

const IDS = Object.keys(LAYOUTS);

/** The argument that names a layout, with what there is to choose from. */
export function layoutArgument(): Argument {
  const argument = new Argument('<layout>', `mẫu bảng / layout: ${IDS.join(', ')}`);
  // Only offered: a wrong one is told by `layoutNamed`.
  argument.argChoices = IDS;
  return argument;
}

/**
 * The layout of a name.
 *
 * @throws {@link UsageError} when there is none, with the likely one
 */
export function layoutNamed(id: string): Layout {
  if (isLayoutId(id)) return LAYOUTS[id];
  const hint = nearest(id, IDS);
  throw new UsageError(
    `Không có mẫu bảng “${id}”; có: ${IDS.join(', ')}.${hint && ` Có phải “${hint}”?`} / There is no layout “${id}”; there are: ${IDS.join(', ')}.`,
  );
}
