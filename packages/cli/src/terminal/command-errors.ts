import type { Language } from '@khuyenhoc/core';
import { nearest } from '@khuyenhoc/schemas';
import { inLanguage } from './in-language.js';

/** What the parser of command lines says in English, and how it is said in Vietnamese. */
const SAID: readonly [pattern: RegExp, vi: string][] = [
  [/^unknown option '(.+)'$/, 'không có tùy chọn “$1”'],
  [/^unknown command '(.+)'$/, 'không có lệnh “$1”'],
  [/^missing required argument '(.+)'$/, 'thiếu “$1”'],
  [/^option '(.+)' argument missing$/, 'tùy chọn “$1” thiếu giá trị'],
  [/^required option '(.+)' not specified$/, 'thiếu tùy chọn bắt buộc “$1”'],
  [
    /^(?:option|command-argument) '(.+)' (?:value|argument) '(.*)' is invalid\. Allowed choices are (.+)\.$/,
    'giá trị “$2” của “$1” không dùng được. Cần một trong: $3.',
  ],
  [
    /^(?:option|command-argument) '(.+)' (?:value|argument) '(.*)' is invalid\. (.*)$/,
    'giá trị “$2” của “$1” không dùng được. $3',
  ],
  [/^too many arguments(?: for '(.+)')?\. .*$/, 'thừa đối số cho lệnh “$1”'],
];

/** The choice that was meant, where a value had to be one of several. */
function nearestChoice(message: string): string | undefined {
  const [, written = '', choices = ''] =
    /argument '(.*)' is invalid\. Allowed choices are (.+)\.$/.exec(message) ?? [];
  return nearest(written, choices.split(', ')) || undefined;
}

/** A mistake on the command line in the user's language; hints of spelling are kept. */
export function commandErrorWords(message: string, language: Language): string {
  const [first = '', ...others] = message
    .replace(/^error: /, '')
    .trimEnd()
    .split('\n');
  const rest = others.join('\n');
  const hint = /Did you mean (?:one of )?(.+?)\?/.exec(rest)?.[1] ?? nearestChoice(first);
  if (language === 'en') {
    const [head, tail] = /^(.+ is invalid\. )(.* \/ .*)$/.exec(first)?.slice(1) ?? [first];
    const words = tail === undefined ? first : `${head}${inLanguage(tail, 'en')}`;
    return `Error: ${words}${hint === undefined ? '' : `\nDid you mean ${hint}?`}`;
  }
  const found = SAID.find(([pattern]) => pattern.test(first));
  const words =
    found === undefined
      ? first
      : inLanguage(first.replace(found[0], found[1]), 'vi').replace(/ “undefined”$/, '');
  return `Lỗi: ${words}${hint === undefined ? '' : `\nCó phải “${hint}”?`}`;
}
