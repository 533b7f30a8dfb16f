import { errorWords, KhuyenhocError } from '@khuyenhoc/core';
import { type Command, CommanderError } from 'commander';
import { forgetOpened } from './files/opened.js';
import { khuyenhocProgram } from './program.js';
import { EXIT } from './terminal/exit.js';
import { inLanguage } from './terminal/in-language.js';
import { askedLanguage, localeLanguage, speak, spoken } from './terminal/language.js';
import { endWithPipe } from './terminal/pipes.js';
import { setUpCommands } from './terminal/set-up-commands.js';
import { UsageError } from './usage-error.js';

/**
 * Runs `khuyenhoc` with the words of a command line. How it ended stands in `process.exitCode`, as
 * commands set it while they work.
 */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  speak(askedLanguage(args) ?? localeLanguage());
  forgetOpened();
  const program = khuyenhocProgram();
  setUpCommands(program, spoken());
  program.hook('preAction', (_program, command) => chooseLanguage(command));
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = exitOf(error);
  }
}

/** The command as it is started from a terminal. */
export async function main(): Promise<void> {
  endWithPipe();
  await runCommandLine(process.argv.slice(2));
}

/**
 * What is printed follows the locale of the machine. A paper that is handed on does not: it is in
 * Vietnamese unless `--lang` says otherwise.
 */
function chooseLanguage(command: Command): void {
  if (command.getOptionValueSource('lang') === 'cli') return;
  const { output, format } = command.opts<{ output?: string; format?: string }>();
  const isPaper =
    output !== undefined || (format !== undefined && !['text', 'pretty'].includes(format));
  command.setOptionValueWithSource('lang', isPaper ? 'vi' : spoken(), 'default');
}

/** Tells a mistake of the user without a trace; what is none is a fault of ours and shows where. */
function exitOf(error: unknown): number {
  // The parser has said already what is wrong, or shown its help.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.right : EXIT.usage;
  if (error instanceof KhuyenhocError) {
    console.error(errorWords(error as KhuyenhocError, spoken()));
  } else if (error instanceof UsageError) console.error(inLanguage(error.message, spoken()));
  else throw error;
  return EXIT.usage;
}
