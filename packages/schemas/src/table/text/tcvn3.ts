/**
 * The letters of TCVN 5712:1993 (TCVN3, “ABC”, fonts .VnTime), as they show where the bytes are taken for
 * Western ones. Positions without a letter of their own are left out.
 */
const ROWS: readonly (readonly [from: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const LETTERS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([from, letters]) =>
    Array.from(letters).map(
      (letter, index) => [String.fromCharCode(from + index), letter] as const,
    ),
  ),
);

/** Signs of Western Windows that texts in the old alphabets use as they are. */
export const SIGNS = '–—‘’“”…•\u00a0';

/**
 * Text of TCVN3 in Unicode; null where it holds a character that TCVN3 has not. Fonts whose names end in H
 * show capitals (`capitals`).
 */
export function fromTcvn3(text: string, capitals = false): string | null {
  let made = '';
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    const found = code < 0x80 || SIGNS.includes(letter) ? letter : LETTERS.get(letter);
    if (found === undefined) return null;
    made += found;
  }
  return capitals ? made.toUpperCase() : made;
}
