import { balanceOn } from '@khuyenhoc/core';
import { Command } from 'commander';
import { loadDocument } from '../files/load-document.js';
import { put } from '../files/put.js';
import { requireBooks, withFund } from '../files/with-fund.js';
import { chosenDay } from '../output/today.js';
import { UsageError } from '../usage-error.js';

interface Flags {
  through: string;
  on?: string;
  output?: string;
}

/** `khuyenhoc fund close FILE… --through DATE`: closes a period, with its balance and hash. */
export function fundCloseCommand(): Command {
  return new Command('close')
    .description('khóa sổ đến hết một ngày / close the book through a day')
    .argument('<file...>', 'quỹ và sổ quỹ / the fund and its ledger')
    .requiredOption('--through <date>', 'ngày cuối của kỳ / last day of the period')
    .option('--on <date>', 'ngày khóa sổ, mặc định hôm nay / day of closing, today by default')
    .option('-o, --output <file>', 'ghi sổ mới vào tệp / write the new ledger to a file')
    .action(close);
}

/** Prints the ledger with the closing at its end; for a file of lines, only the line to add. */
async function close(files: string[], flags: Flags): Promise<void> {
  const through = chosenDay(flags.through);
  const on = chosenDay(flags.on);
  await withFund(
    files,
    on,
    async (found) => {
      const { books } = requireBooks(found);
      const last = books.closings.at(-1)?.through;
      if (through > on || (last !== undefined && through <= last)) {
        throw new UsageError(
          `Ngày ${through} phải sau lần khóa trước (${last ?? '–'}) và không sau ${on}. / Day ${through} must lie after the last closing (${last ?? '–'}) and not after ${on}.`,
        );
      }
      const { money, goods } = balanceOn(books, through);
      const head = found.head ?? undefined;
      const closing = { type: 'closing', id: `khoa-so-${through}`, through, money, goods, head };
      const file = found.ledger ?? '';
      const loaded = file.endsWith('.ndjson') ? null : await loadDocument(file);
      if (loaded?.ok && loaded.document.kind === 'fund-ledger') {
        const items = [...loaded.document.items, closing];
        await put(JSON.stringify({ ...loaded.document, items }, null, 2), flags.output);
      } else await put(JSON.stringify(closing), flags.output);
    },
    { hashed: true },
  );
}
