import { loadProgramme, type LoadedProgramme } from './load-programme.js';
import { printIssues } from './print-issues.js';

type Programme = Extract<LoadedProgramme, { ok: true }>['programme'];

/** Does something with the programme in these files, or says all that is wrong with them. */
export async function withProgramme(
  files: readonly string[],
  use: (programme: Programme) => void | Promise<void>,
): Promise<void> {
  const loaded = await loadProgramme(files);
  if (loaded.ok) {
    await use(loaded.programme);
    return;
  }
  for (const { file, issues } of loaded.faults) printIssues(file, issues);
  process.exitCode = 1;
}
