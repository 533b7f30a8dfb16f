/** A block of code of a page, and where it stands. */
export interface CodeBlock {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

/** The fenced blocks of a page in Markdown that name a language, in lists too. */
export function readCodeBlocks(page: string, text: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  for (const found of text.matchAll(/^( *)```([a-z]+)[^\n]*\n(.*?)\n\1```$/gms)) {
    const [, indent = '', language = '', code = ''] = found;
    const line = text.slice(0, found.index).split('\n').length;
    blocks.push({
      page,
      line,
      language,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    });
  }
  return blocks;
}
