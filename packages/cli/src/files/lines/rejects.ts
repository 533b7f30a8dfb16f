import type { Issue } from '@khuyenhoc/schemas';
import { openWholeFile } from '../whole-file.js';

/** A file of what was refused, so that nothing is lost and it can be mended and sent again. */
export interface Rejects {
  readonly add: (file: string, line: number, text: string, issues: readonly Issue[]) => void;
  /** Puts the file in its place; until then there is none. */
  readonly close: () => Promise<void>;
  readonly abandon: () => Promise<void>;
}

/**
 * One line per refused line: where it was, its text as it was written, and the reasons.
 *
 * @throws UsageError when the file cannot be written
 */
export async function openRejects(name: string): Promise<Rejects> {
  const { write, close, abandon } = await openWholeFile(name);
  return {
    add: (file, line, text, issues) => {
      const reasons = issues.map(({ code, path, spot, message }) => ({
        code,
        path,
        column: spot?.column ?? 1,
        message,
      }));
      write(`${JSON.stringify({ file, line, text, issues: reasons })}\n`);
    },
    close,
    abandon,
  };
}
