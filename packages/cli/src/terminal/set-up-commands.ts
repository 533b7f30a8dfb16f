import type { Language } from '@khuyenhoc/core';
import { type Command, Option } from 'commander';
import { examplesOf } from './examples.js';
import { commandErrorWords } from './command-errors.js';
import { inLanguage } from './in-language.js';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Options:': 'Tùy chọn:',
  'Arguments:': 'Đối số:',
  'Commands:': 'Các lệnh:',
};

/** The commands below this one, and itself. */
export const everyCommand = (command: Command): Command[] => [
  command,
  ...command.commands.flatMap(everyCommand),
];

/** `khuyenhoc fund check` */
export const fullName = (command: Command): string =>
  command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`;

/**
 * Gives all commands what they share: `--lang`, help in one language with examples, mistakes told in it,
 * and errors instead of an end of the process.
 */
export function setUpCommands(program: Command, language: Language): void {
  const one = (text: string) => inLanguage(text, language);
  for (const command of everyCommand(program)) {
    const isGroup = command.commands.length > 0;
    if (!isGroup && !command.options.some((option) => option.long === '--lang')) {
      command.addOption(languageOption());
    }
    command
      .helpOption('-h, --help', 'xem hướng dẫn / show this help')
      .exitOverride()
      .configureOutput({
        outputError: (text, write) =>
          write(`${commandErrorWords(text, language)}\n${hintOfHelp(command, language)}\n`),
      })
      .configureHelp({
        subcommandTerm: (sub) => sub.name(),
        commandDescription: (own) => one(own.description()),
        subcommandDescription: (sub) => one(sub.summary() || sub.description()),
        argumentDescription: (argument) => one(argument.description),
        optionDescription: (option) => optionWords(option, language),
        styleUsage: (usage) => {
          const parts = { '[options]': '[tùy chọn]', '[command]': '[lệnh]' };
          return language === 'en'
            ? usage
            : Object.entries(parts).reduce((text, [en, vi]) => text.replace(en, vi), usage);
        },
        styleTitle: (title) => (language === 'vi' ? (TITLES[title] ?? title) : title),
      });
    if (isGroup) command.helpCommand('help [command]', 'hướng dẫn một lệnh / help for a command');
    const examples = examplesOf(fullName(command));
    if (examples.length > 0) {
      const title = one('Ví dụ / Examples');
      command.addHelpText(
        'after',
        `\n${title}:\n${examples.map((line) => `  ${line}`).join('\n')}`,
      );
    }
  }
}

/** The option that every command has; the locale decides where it is not given. */
export const languageOption = (): Option =>
  new Option('--lang <lang>', 'ngôn ngữ / language').choices(['vi', 'en']);

function optionWords(option: Option, language: Language): string {
  const words = inLanguage(option.description, language);
  const choices = option.argChoices?.join(', ');
  const { defaultValue } = option as { defaultValue: unknown };
  const isShown = typeof defaultValue === 'string' || typeof defaultValue === 'number';
  const extra = [
    ...(choices === undefined ? [] : [choices]),
    ...(isShown ? [`${language === 'vi' ? 'mặc định' : 'default'}: ${defaultValue}`] : []),
  ];
  return extra.length === 0 ? words : `${words} (${extra.join('; ')})`;
}

const hintOfHelp = (command: Command, language: Language): string =>
  language === 'vi'
    ? `Xem cách dùng: ${fullName(command)} --help`
    : `See how to use it: ${fullName(command)} --help`;
