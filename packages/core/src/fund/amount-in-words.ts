const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const BILLION = 1_000_000_000;

/**
 * An amount of đồng in Vietnamese words, as a voucher has it (số tiền bằng chữ).
 *
 * @param amount a safe integer
 * @example
 * amountInWords(1_200_000); // 'Một triệu hai trăm nghìn đồng'
 */
export function amountInWords(amount: number): string {
  const words = `${amount < 0 ? 'âm ' : ''}${whole(Math.abs(amount), false)} đồng`;
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/** Whether words written by hand say this amount; ngàn, lẻ, tư and a closing “chẵn” are accepted. */
export function sameInWords(amount: number, written: string): boolean {
  const words = amountInWords(amount);
  return written === words || plain(written) === plain(words);
}

const plain = (words: string): string =>
  words
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[.,;!/]/g, ' ')
    .replace(/\bngàn\b/g, 'nghìn')
    .replace(/(^|\s)lẻ(?=\s)/g, '$1linh')
    .replace(/(^|\s)tỉ(?=\s|$)/g, '$1tỷ')
    .replace(/mươi bốn/g, 'mươi tư')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ chẵn$/, '');

/** Above a billion, the billions are a number of their own: “chín triệu tỷ”. */
function whole(value: number, padded: boolean): string {
  if (value < BILLION) return belowBillion(value, padded);
  const rest = value % BILLION;
  const head = `${whole(Math.floor(value / BILLION), padded)} tỷ`;
  return rest === 0 ? head : `${head} ${belowBillion(rest, true)}`;
}

/** `padded`: something stands before, so a group says its missing hundreds: “không trăm linh năm”. */
function belowBillion(value: number, padded: boolean): string {
  if (value === 0) return 'không';
  const groups: [number, string][] = [
    [Math.floor(value / 1_000_000), ' triệu'],
    [Math.floor(value / 1000) % 1000, ' nghìn'],
    [value % 1000, ''],
  ];
  const parts: string[] = [];
  for (const [group, unit] of groups) {
    if (group > 0) parts.push(belowThousand(group, padded || parts.length > 0) + unit);
  }
  return parts.join(' ');
}

function belowThousand(value: number, padded: boolean): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  const parts: string[] = [];
  if (hundreds > 0 || padded) parts.push(`${DIGITS[hundreds] ?? ''} trăm`);
  if (tens > 1) parts.push(`${DIGITS[tens] ?? ''} mươi`);
  else if (tens === 1) parts.push('mười');
  else if (ones > 0 && parts.length > 0) parts.push('linh');
  if (ones > 0) parts.push(oneWord(ones, tens));
  return parts.join(' ');
}

/** After tens, one, four and five change: hai mươi mốt, hai mươi tư, mười lăm. */
function oneWord(ones: number, tens: number): string {
  if (ones === 5 && tens > 0) return 'lăm';
  if (ones === 1 && tens > 1) return 'mốt';
  if (ones === 4 && tens > 1) return 'tư';
  return DIGITS[ones] ?? '';
}
