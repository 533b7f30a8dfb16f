import type { Compiled } from '@khuyenhoc/sql';
import { UsageError } from '../usage-error.js';

/**
 * SQL that was compiled.
 *
 * @throws {@link UsageError} with all that cannot be said in SQL
 */
export function needCompiled<What>(compiled: Compiled<What>): What {
  if (compiled.ok) return compiled;
  const list = compiled.faults.map(({ code, at, found }) => `${code} ${at} (${found})`).join('; ');
  throw new UsageError(
    `Không viết được thành SQL: ${list}. / This cannot be said in SQL: ${list}.`,
  );
}
