import type { FundAccount, FundPage, Language } from '@khuyenhoc/core';
import { pageCsv } from '../output/page-csv.js';
import { pageHtml } from '../output/page-html.js';
import { pageText } from '../output/page-text.js';
import { UsageError } from '../usage-error.js';
import { type FundFiles, loadFund, missing } from './load-fund.js';
import { printIssues } from './print-issues.js';
import { put } from './put.js';
import { windowWidth } from '../terminal/window-width.js';

/** The options that the commands of a fund share. */
export interface FundFlags {
  on?: string;
  lang: Language;
  format: 'text' | 'json' | 'csv' | 'html';
  json?: boolean;
  output?: string;
}

/** Does something with the files of a fund, or says all that is wrong with them. */
export async function withFund(
  files: readonly string[],
  today: string,
  use: (found: FundFiles) => void | Promise<void>,
  options: { readonly hashed?: boolean } = {},
): Promise<void> {
  const loaded = await loadFund(files, today, options);
  if (loaded.ok) {
    await use(loaded.found);
    return;
  }
  for (const { file, issues } of loaded.faults) printIssues(file, issues);
  process.exitCode = 1;
}

/** The fund with its books, or the wish for the file that is not there. */
export function requireBooks({ fund, books }: FundFiles): FundAccount {
  if (fund === null) throw new UsageError(missing('quỹ', 'fund'));
  if (books === null) throw new UsageError(missing('sổ quỹ', 'fund-ledger'));
  return { fund, books };
}

/** Prints a page, or writes it to a file, in the form that was asked for; JSON gives the data itself. */
export async function showPage(page: FundPage, data: unknown, flags: FundFlags): Promise<void> {
  const format = flags.json ? 'json' : flags.format;
  const text =
    format === 'json'
      ? JSON.stringify(data, null, 2)
      : format === 'csv'
        ? pageCsv(page)
        : format === 'html'
          ? pageHtml(page, flags.lang)
          : pageText(page, windowWidth());
  await put(text, flags.output);
}
