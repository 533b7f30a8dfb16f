import type { Made } from '../made.js';
import type { State } from '../state.js';
import { colourCss } from './colour-css.js';
import type { Embed } from './embed.js';
import { framePage, frameTag } from './frame-page.js';
import type { Part } from './part.js';
import { printBox, printElement, printMarkedTable } from './print-embed.js';
import { FOLDER, policyLine, scriptName, scriptTag } from './script-tag.js';

/** All that a reader needs for the way of embedding that was chosen; null where it does not fit the data. */
export function partsOf(state: State, embed: Embed, made: Made): readonly Part[] | null {
  const css = colourCss(state);
  const style: Part[] = css
    ? [
        {
          id: 'style',
          where: { vi: 'Vào tệp CSS của trang', en: 'Into a style sheet of the site' },
          code: css,
          file: { name: `kh-${embed.name}.css`, type: 'text/css', text: css },
        },
      ]
    : [];
  const policy: Part = {
    id: 'policy',
    where: {
      vi: 'Nếu trang đặt chính sách an toàn nội dung (CSP), chừng này là đủ',
      en: 'If the site sets a content security policy, this is enough',
    },
    code: `Content-Security-Policy: ${policyLine(embed)}`,
  };
  const script: Part[] = [
    {
      id: 'file',
      where: {
        vi: `Đưa tệp này lên máy chủ, vào thư mục ${FOLDER}`,
        en: `Put this file on the server, into ${FOLDER}`,
      },
      code: '',
      file: { name: scriptName(made), type: 'text/javascript', text: made.script },
    },
    {
      id: 'tag',
      where: {
        vi: 'Vào giao diện (theme) hoặc phần <head>, một lần cho cả trang',
        en: 'Into the theme or <head>, once for a page',
      },
      code: scriptTag(made),
    },
  ];
  const content = (code: string): Part => ({
    id: 'content',
    where: { vi: 'Vào chỗ muốn hiện', en: 'Where it is to be shown' },
    code,
  });
  switch (state.form) {
    case 'script':
      return [...script, content(printElement(embed)), ...style, policy];
    case 'div':
      return [...script, content(printBox(embed)), ...style, policy];
    case 'table': {
      const table = printMarkedTable(embed);
      return table === null ? null : [...script, content(table), ...style, policy];
    }
    case 'npm':
      return [
        {
          id: 'install',
          where: { vi: 'Trong thư mục dự án', en: 'In the folder of the project' },
          code: 'npm install @khuyenhoc/widgets',
        },
        {
          id: 'import',
          where: { vi: 'Vào mã JavaScript', en: 'Into the code' },
          code: `import '@khuyenhoc/widgets/${embed.name}/define';`,
        },
        content(printElement(embed)),
        ...style,
        policy,
      ];
    case 'iframe':
      return [
        ...script.slice(0, 1),
        framePage(embed, made, css !== ''),
        ...style.map((part) => ({
          ...part,
          // The page in the frame asks for this file itself.
          where: { vi: `Tệp màu, cùng thư mục ${FOLDER}`, en: `The colours, into ${FOLDER} too` },
          code: '',
        })),
        frameTag(embed),
      ];
  }
}
