import type { Language } from '@khuyenhoc/core';
import { nearest } from '@khuyenhoc/schemas';
import { Command } from 'commander';
import { EXPLANATIONS, isExplained } from '../explain/explanations.js';
import { put } from '../files/put.js';
import { UsageError } from '../usage-error.js';

/** `khuyenhoc explain [CODE…]`: what a code means, and how it looks wrong and right. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('giải thích một mã lỗi / what a code means')
    .argument(
      '[code...]',
      'mã lỗi trong ngoặc vuông; bỏ trống để liệt kê / the code in square brackets; none lists all',
    )
    .option('--json', 'dạng JSON / as JSON')
    .action(explain);
}

const SAY = {
  vi: { wrong: 'Sai', right: 'Đúng' },
  en: { wrong: 'Wrong', right: 'Right' },
} as const;

async function explain(
  codes: string[],
  { lang, json }: { lang: Language; json?: boolean },
): Promise<void> {
  const known = Object.keys(EXPLANATIONS).sort();
  const asked = codes.map((code) => code.replace(/^\[|\]$/g, ''));
  const chosen = (asked.length === 0 ? known : asked).map((code) => {
    if (!isExplained(code)) throw unknown(code, known);
    return { code, ...EXPLANATIONS[code] };
  });
  const { wrong, right } = SAY[lang];
  const text = json
    ? JSON.stringify(chosen, null, 2)
    : asked.length === 0
      ? chosen.map(({ code, means }) => `${code}\n  ${means[lang]}`).join('\n')
      : chosen
          .map((one) =>
            [
              one.code,
              `  ${one.means[lang]}`,
              ...example(wrong, one.wrong),
              ...example(right, one.right),
            ].join('\n'),
          )
          .join('\n\n');
  await put(text, undefined);
}

const example = (label: string, text: string): string[] => [
  `  ${label}:`,
  ...text.split('\n').map((line) => `    ${line}`),
];

function unknown(code: string, known: readonly string[]): UsageError {
  const hint = nearest(code, known);
  return new UsageError(
    `Không có mã lỗi “${code}”.${hint && ` Có phải “${hint}”?`} Xem tất cả: khuyenhoc explain / There is no code “${code}”.${hint && ` Did you mean “${hint}”?`} See all: khuyenhoc explain`,
  );
}
