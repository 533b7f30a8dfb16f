import { type Compiled, compileFaultWords } from '@khuyenhoc/sql';
import { UsageError } from '../usage-error.js';

/**
 * SQL that was compiled.
 *
 * @throws {@link UsageError} with all that cannot be said in SQL
 */
export function needCompiled<What>(compiled: Compiled<What>): What {
  if (compiled.ok) return compiled;
  const said = (language: 'vi' | 'en') =>
    compiled.faults.map((one) => compileFaultWords(one, language)).join(' ');
  throw new UsageError(`${said('vi')} / ${said('en')}`);
}
