import type { Command } from 'commander';

/** What may follow on a command line, by the command and, after an option with choices, by that option. */
export type CompletionWords = ReadonlyMap<string, readonly string[]>;

/**
 * The words that complete a command line: `fund` leads to its commands, `fund audit` to its options, and
 * `fund audit --format` to the forms there are.
 */
export function completionWords(program: Command): CompletionWords {
  const words = new Map<string, readonly string[]>();
  const visit = (command: Command, path: readonly string[]): void => {
    const options = command.options.filter(({ hidden }) => !hidden);
    const choices = command.registeredArguments.flatMap((one) => one.argChoices ?? []);
    words.set(path.join(' '), [
      ...command.commands.map((one) => one.name()),
      ...choices,
      ...options.flatMap(({ long }) => long ?? []),
      '--help',
    ]);
    for (const { long, argChoices } of options) {
      if (long && argChoices) words.set([...path, long].join(' '), argChoices);
    }
    for (const one of command.commands) visit(one, [...path, one.name()]);
  };
  visit(program, []);
  return words;
}
