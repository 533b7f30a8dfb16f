// The pages of documents and tables give each thing in both languages, side by side. A page of the site keeps one.
const COLUMNS = [
  ['Nghĩa', 'Meaning'],
  ['ghi gì', 'what to write'],
  ['tên', 'title'],
];
/** What else stands as `tiếng Việt / English`. */
const PHRASES = [
  ['danh sách', 'list'],
  ['JSON Schema không nói được', 'JSON Schema cannot say'],
  ['Cách kiểm tra', 'How to validate'],
  [
    'Cách kiểm tra trong Python, Excel, PostgreSQL',
    'How to validate in Python, Excel and PostgreSQL',
  ],
  [
    'Một dòng của tệp NDJSON hoặc một phần tử của danh sách.',
    'One line of an NDJSON file, or one element of a list.',
  ],
];

const cellsOf = (line) =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((one) => one.trim());

/** The side of `tiếng Việt / English` that a language reads; what follows a colon belongs to both. */
const sideOf = (text, at) =>
  text.replace(/^([^/]+) \/ ([^/:]+)/, (_, vi, en) => (at === 0 ? vi : en));

function table(lines, at) {
  const heads = cellsOf(lines[0]);
  const dropped = COLUMNS.map((pair) => pair[1 - at]);
  const kept = heads.flatMap((head, column) => (dropped.includes(head) ? [] : [column]));
  return lines.map((line, row) => {
    const cells = cellsOf(line);
    const shown = kept.map((column) =>
      row === 0 ? sideOf(cells[column], at) : (cells[column] ?? ''),
    );
    return `| ${shown.join(' | ')} |`;
  });
}

/** `lang` is `vi` or `en`; blocks stand apart by empty lines, as the pages are written. */
export function oneLanguage(markdown, lang) {
  const at = lang === 'vi' ? 0 : 1;
  const plain = PHRASES.reduce(
    (text, pair) => text.replaceAll(pair.join(' / '), pair[at]),
    markdown,
  );
  const blocks = plain.split('\n\n');
  return blocks
    .flatMap((block, index) => {
      const lines = block.split('\n');
      if (block.startsWith('#'))
        return [block.replace(/^(#+) (.*)$/, (_, level, head) => `${level} ${sideOf(head, at)}`)];
      if (block.startsWith('| ')) return [table(lines, at).join('\n')];
      const pair = lines.length === 2 && lines.every((one) => one.startsWith('- '));
      if (pair && blocks[index - 1]?.startsWith('#')) return [lines[at].slice(2)];
      // The description of a document: a paragraph in each language above its name.
      if (blocks[3]?.startsWith('urn:') && (index === 1 || index === 2))
        return index === at + 1 ? [block] : [];
      return [block];
    })
    .join('\n\n');
}
