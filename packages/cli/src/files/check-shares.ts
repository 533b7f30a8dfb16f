import { stat } from 'node:fs/promises';
import { type LedgerFault, newIdentities } from '@khuyenhoc/core';
import { readLedgerLine } from '@khuyenhoc/schemas';
import { countLines } from './count-lines.js';
import { eachLine } from './each-line.js';

/** So many ids and voucher numbers are remembered at once, in about 190 MB. */
const MOST_REMEMBERED = 2_000_000;
const SHORTEST_LINE = 100;
const MOST_FAULTS = 1000;

/** In how many shares the ids of a ledger are checked, so that memory does not grow with the file. */
export async function sharesOf(file: string, most = MOST_REMEMBERED): Promise<number> {
  // A file that cannot be opened is told of by who reads it.
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size < most * SHORTEST_LINE) return 1;
  return Math.ceil((await countLines(file)) / most);
}

/** Checks the shares after the first, each in a pass of its own over lines known to be right. */
export async function checkShares(file: string, of: number): Promise<readonly LedgerFault[]> {
  const faults: LedgerFault[] = [];
  for (let index = 1; index < of; index++) {
    const identities = newIdentities({ index, of });
    await eachLine(file, (text, line) => {
      if (faults.length >= MOST_FAULTS) return;
      const read = readLedgerLine(text, line);
      if (read.ok && read.value.type === 'entry')
        faults.push(...identities.check(read.value, line));
    });
  }
  return faults;
}
