import {
  assessmentForm,
  compileCriteriaSet,
  criteriaSheet,
  criteriaView,
  type Language,
  runExample,
} from '@khuyenhoc/core';
import { instruments, placeEditions } from '@khuyenhoc/rulebook';
import { Command, Option } from 'commander';
import { checkCriteriaFiles } from '../files/check-criteria-files.js';
import { findCriteria } from '../files/find-criteria.js';
import { loadCriteria } from '../files/load-criteria.js';
import { printIssues } from '../files/print-issues.js';
import { put } from '../files/put.js';
import { criteriaList } from '../output/criteria/criteria-list.js';
import { sheetMarkdown } from '../output/criteria/sheet-markdown.js';
import { sheetText } from '../output/criteria/sheet-text.js';
import { inLanguage } from '../terminal/in-language.js';
import { spoken } from '../terminal/language.js';
import { languageOption } from '../terminal/set-up-commands.js';
import { chosenDay, today } from '../output/today.js';
import { windowWidth } from '../terminal/window-width.js';

interface ListFlags {
  on?: string;
  lang: Language;
}
interface ShowFlags {
  lang: Language;
  format: 'text' | 'markdown' | 'json' | 'view' | 'form';
  output?: string;
}

/** `khuyenhoc criteria check|list|show`: criteria sets, those of the rulebook and one’s own. */
export function criteriaCommand(): Command {
  return new Command('criteria')
    .description('bộ tiêu chí của các mô hình học tập / criteria sets of the learning models')
    .addCommand(
      new Command('check')
        .description('kiểm tra bộ tiêu chí tự viết / check criteria sets that one writes')
        .argument('<file...>', 'bộ tiêu chí, bộ của tỉnh, ví dụ / sets, overlays, examples')
        .action(check),
    )
    .addCommand(
      new Command('list')
        .description('liệt kê các bộ tiêu chí / list the criteria sets')
        .option('--on <date>', 'có hiệu lực vào ngày / in force on this day')
        .addOption(languageOption())
        .action(list),
    )
    .addCommand(
      new Command('show')
        .description('xem một bộ tiêu chí / show one criteria set')
        .argument('<set...>', 'mã, hoặc tệp kèm ví dụ / an id, or a file and its examples')
        .addOption(languageOption())
        .addOption(
          new Option('--format <format>', 'dạng kết quả / form of the result')
            .choices(['text', 'markdown', 'json', 'view', 'form'])
            .default('text'),
        )
        .option('-o, --output <file>', 'ghi vào tệp / write to a file')
        .action(show),
    );
}

async function check(files: string[]): Promise<void> {
  for (const [file, found] of checkCriteriaFiles(await loadCriteria(files))) {
    const placed = [...found].sort((a, b) => (a.spot?.line ?? 0) - (b.spot?.line ?? 0));
    printIssues(file, placed);
    if (found.some((one) => one.severity === 'error')) process.exitCode = 1;
    else console.log(`${file}: ${inLanguage('đạt kiểm tra / passes the check', spoken())}`);
  }
}

async function list({ on, lang }: ListFlags): Promise<void> {
  await put(criteriaList(on === undefined ? null : chosenDay(on), lang, windowWidth()), undefined);
}

async function show(names: string[], { lang, format, output }: ShowFlags): Promise<void> {
  const { set, examples } = await findCriteria(names);
  const books = { instruments, placeEditions };
  // For the elements that show a set, and that ask for answers to it.
  if (format === 'view' || format === 'form') {
    const made = format === 'view' ? criteriaView : assessmentForm;
    await put(JSON.stringify(made(set, books, today())), output);
    return;
  }
  const compiled = compileCriteriaSet(set);
  const runs = examples?.examples.map((one) => runExample(compiled, one)) ?? [];
  if (format === 'json') {
    const worked = runs.map(({ example, assessment }) => ({ ...example, outcome: assessment }));
    await put(JSON.stringify({ set, examples: worked }, null, 2), output);
    return;
  }
  const sheet = criteriaSheet(set, runs, lang, books);
  await put(format === 'markdown' ? sheetMarkdown(sheet) : sheetText(sheet, windowWidth()), output);
}
