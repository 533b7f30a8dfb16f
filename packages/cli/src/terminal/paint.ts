import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** Colours are for eyes: only on a terminal, and not where NO_COLOR (no-color.org) is set. */
export function isColourful(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  return stream.isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
}

/** Text in a colour, where the stream it goes to shows colours. */
export const paint = (
  format: Format,
  text: string,
  stream: { readonly isTTY?: boolean } = process.stderr,
): string => (isColourful(stream) ? styleText(format, text, { validateStream: false }) : text);
