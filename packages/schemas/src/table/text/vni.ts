import { SIGNS } from './tcvn3.js';

/** VNI writes a mark as a Western letter after the vowel; the tables give the vowel with its mark. */
const MARKS: Readonly<Record<string, readonly [marks: string, letters: string]>> = {
  a: ['ùøûõïâáàåãäêéèúüë', 'áàảãạâấầẩẫậăắằẳẵặ'],
  e: ['ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  o: ['ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  u: ['ùøûõï', 'úùủũụ'],
  y: ['ùøûõ', 'ýỳỷỹ'],
  ô: ['ùøûõï', 'ớờởỡợ'],
  ö: ['ùøûõï', 'ứừửữự'],
};
/** Letters that VNI writes as one. */
const ALONE: readonly [written: string, letters: string] = ['íìæóòñîôö', 'íìỉĩịđỵơư'];

const PAIRS: ReadonlyMap<string, string> = new Map(
  Object.entries(MARKS).flatMap(([vowel, [marks, letters]]) =>
    Array.from(marks).flatMap((mark, index) => {
      const letter = letters.charAt(index);
      const big = letter.toUpperCase();
      const capital = vowel.toUpperCase();
      return [
        [vowel + mark, letter],
        [capital + mark.toUpperCase(), big],
        [capital + mark, big],
      ] as const;
    }),
  ),
);
const SINGLES: ReadonlyMap<string, string> = new Map(
  Array.from(ALONE[0]).flatMap((written, index) => {
    const letter = ALONE[1].charAt(index);
    return [
      [written, letter],
      [written.toUpperCase(), letter.toUpperCase()],
    ] as const;
  }),
);

/** Text of VNI (fonts VNI-Times) in Unicode; null where it holds what VNI has not. */
export function fromVni(text: string): string | null {
  let made = '';
  for (let at = 0; at < text.length; at += 1) {
    const pair = PAIRS.get(text.slice(at, at + 2));
    const letter = text.charAt(at);
    if (pair !== undefined) {
      made += pair;
      at += 1;
    } else if (letter < '\u0080' || SIGNS.includes(letter)) made += letter;
    else {
      const single = SINGLES.get(letter);
      if (single === undefined) return null;
      made += single;
    }
  }
  return made;
}
