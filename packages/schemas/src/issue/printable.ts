// What a terminal would obey, or what would turn the reading direction round, is shown and not sent.
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/gu;

/** Text from outside, safe to print in one line and cut to a length that still can be read. */
export function printable(text: string, most = 60): string {
  const cut = text.length > most ? `${text.slice(0, most - 3)}…` : text;
  return cut.replace(UNPRINTABLE, (mark) => {
    const code = mark.charCodeAt(0);
    return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
