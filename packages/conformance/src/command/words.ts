import type { Language } from '../report/report-text.js';

/** Vietnamese, unless English is asked for or the machine speaks it. */
export function language(
  asked: string | undefined,
  { LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>,
): Language {
  if (asked === 'vi' || asked === 'en') return asked;
  return /^en(?![a-z])/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'vi';
}

export const HELP: Readonly<Record<Language, string>> = {
  vi: `khuyenhoc-conformance: một chương trình có nói giống quy định không

  run [--area VÙNG] -- LỆNH …   chạy chương trình của bạn: mỗi dòng vào một câu hỏi, mỗi dòng ra một câu trả lời
  questions [--area VÙNG]       in các câu hỏi, mỗi dòng một câu
  check TỆP|-                   chấm các câu trả lời trong một tệp
  show MÃ                       xem một câu hỏi, câu trả lời đúng và căn cứ

  --area VÙNG     chỉ một vùng (share, rate, target, criteria, law, places, fund, date, document, verdict); dùng được nhiều lần
  --silence GIÂY  chương trình được im lặng bao lâu (60)
  --json          kết quả bằng JSON
  --lang vi|en    ngôn ngữ

Kết thúc bằng 0 khi khớp, 1 khi có chỗ sai, 2 khi gọi sai.`,
  en: `khuyenhoc-conformance: whether a program says what the rules say

  run [--area AREA] -- COMMAND …  runs your program: one question a line in, one answer a line out
  questions [--area AREA]         prints the questions, one a line
  check FILE|-                    judges the answers in a file
  show ID                         a question, its right answer and what it rests on

  --area AREA     only one area (share, rate, target, criteria, law, places, fund, date, document, verdict); may be repeated
  --silence SECONDS  how long the program may be silent (60)
  --json          the result as JSON
  --lang vi|en    language

Ends with 0 when it conforms, 1 when something is wrong, 2 when called in a wrong way.`,
};

/** What is said of a call that cannot be done. */
export const said = {
  areaUnknown: (unknown: readonly string[], areas: readonly string[], lang: Language) =>
    lang === 'vi'
      ? `Không có vùng ${unknown.join(', ')}. Có: ${areas.join(', ')}`
      : `There is no area ${unknown.join(', ')}. There are: ${areas.join(', ')}`,
  silenceWrong: (value: string, lang: Language) =>
    lang === 'vi'
      ? `--silence cần số giây lớn hơn 0, không phải “${value}”`
      : `--silence takes seconds above 0, not “${value}”`,
  programMissing: (lang: Language) =>
    lang === 'vi'
      ? 'Sau “--” phải có lệnh chạy chương trình của bạn, ví dụ: -- python3 tra_loi.py'
      : 'After “--” comes the command of your program, such as: -- python3 answer.py',
  fileMissing: (lang: Language) =>
    lang === 'vi' ? 'Cần tên tệp câu trả lời, hoặc “-”' : 'A file of answers is needed, or “-”',
  caseUnknown: (id: string, lang: Language) =>
    lang === 'vi' ? `Không có câu hỏi “${id}”` : `There is no case “${id}”`,
  commandUnknown: (command: string, lang: Language) =>
    lang === 'vi'
      ? `Không có lệnh “${command}”. Xem: khuyenhoc-conformance --help`
      : `There is no command “${command}”. See: khuyenhoc-conformance --help`,
  notInFile: (lang: Language) => (lang === 'vi' ? 'không có trong tệp' : 'not in the file'),
} as const;
