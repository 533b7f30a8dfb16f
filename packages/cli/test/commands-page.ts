import type { Command, Option } from 'commander';
import { examplesOf } from '../src/terminal/examples.js';
import { inLanguage } from '../src/terminal/in-language.js';
import { fullName } from '../src/terminal/set-up-commands.js';

const HEAD = `# Các lệnh của khuyenhoc / Commands

Trang này lập từ chính các lệnh; sửa lệnh rồi chạy \`npm test -- -u\`. This page is made from the commands.

## Dùng chung / For all

- **Mã thoát / exit code**: \`0\` dữ liệu đúng / right, \`1\` dữ liệu sai / wrong data, \`2\` gọi lệnh sai hoặc
  không đọc, ghi được tệp / wrong call, or a file that cannot be read or written.
- **Ngôn ngữ / language**: \`--lang vi|en\`; nếu không ghi thì theo máy (\`LC_ALL\`, \`LC_MESSAGES\`, \`LANG\`): tiếng
  Anh nếu máy dùng tiếng Anh, còn lại là tiếng Việt. Văn bản ghi ra tệp (\`-o\`, \`--format html\`…) luôn là tiếng
  Việt trừ khi có \`--lang en\`. What is printed follows the locale; a paper is Vietnamese unless \`--lang en\`.
- **Lỗi / errors**: \`tệp:dòng:cột [mã] chỗ trong tệp\`, rồi một câu; \`khuyenhoc explain MÃ\` giải thích. Lỗi ra
  stderr, kết quả ra stdout. \`file:line:column [code] place\`, then a sentence, on standard error.
- **Màu / colours**: chỉ trên màn hình, tắt bằng \`NO_COLOR=1\`. Only on a terminal; \`NO_COLOR=1\` turns them off.
- Dạng \`validate --format json\` và tệp \`--rejects\` có lời bằng cả hai tiếng, vì được gửi đi tiếp. JSON results and
  files of rejects carry both languages, as they are handed on.
- Tên tệp trong ví dụ / file names in the examples: \`thoa-thuan\` agreement, \`so-lieu\` observations, \`su-kien\`
  events, \`quy\` fund, \`so-quy\` ledger, \`phieu\` answers, \`de-nghi\` candidates, \`chi-tieu\` data of an element.
`;

/** The page of all commands, Vietnamese first. */
export const commandsPage = (program: Command): string =>
  [HEAD, ...leaves(program).map(section)].join('\n');

export const leaves = (command: Command): Command[] =>
  command.commands.length === 0 ? [command] : command.commands.flatMap(leaves);

function section(command: Command): string {
  const name = fullName(command);
  const usage = `${name} ${command.usage()}`;
  const examples = examplesOf(name);
  return [
    `## \`${name}\``,
    '',
    `${capital(inLanguage(command.description(), 'vi'))}. ${capital(inLanguage(command.description(), 'en'))}.`,
    '',
    '```sh',
    usage,
    '```',
    '',
    ...command.registeredArguments.map((one) => entry(`<${one.name()}>`, one.description)),
    ...command.options.map((one) => entry(one.flags, one.description, one)),
    '',
    ...(examples.length === 0 ? [] : ['Ví dụ / Examples:', '', '```sh', ...examples, '```', '']),
  ].join('\n');
}

function entry(flags: string, description: string, option?: Option): string {
  const { defaultValue } = (option ?? {}) as { defaultValue?: unknown };
  const isShown = typeof defaultValue === 'string' || typeof defaultValue === 'number';
  const choices = option?.argChoices?.map((one) => `\`${one}\``).join(' ') ?? '';
  const extra = [choices, ...(isShown ? [`= \`${defaultValue}\``] : [])].filter(
    (one) => one !== '',
  );
  const tail = extra.length === 0 ? '' : ` (${extra.join('; ')})`;
  const words = (language: 'vi' | 'en') => inLanguage(description, language);
  return `- \`${flags}\`: ${words('vi')}. *${capital(words('en'))}.*${tail}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
