import type { Language } from '@khuyenhoc/core';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language of the machine: English where its locale is English, else Vietnamese. The first of these
 * variables that is set decides, as in other programs.
 */
export function localeLanguage(environment: Environment = process.env): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = LC_ALL || LC_MESSAGES || LANG || '';
  return /^en(?![a-z])/i.test(locale) ? 'en' : 'vi';
}

/** What `--lang` asks for on a command line, before it is read for good: help and errors need it too. */
export function askedLanguage(args: readonly string[]): Language | null {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.startsWith('--lang=') ? args[at].slice('--lang='.length) : args[at + 1];
  return at >= 0 && (value === 'vi' || value === 'en') ? value : null;
}

let chosen: Language = 'vi';

/** The language in which this run of the command speaks to its user. */
export const spoken = (): Language => chosen;

export const speak = (language: Language): void => {
  chosen = language;
};
