import ts from 'typescript';

/** The code of one `@example`, and where it stands. */
export interface DocExample {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

/** Finds the `@example` of every doc comment of a source file. */
export function readExamples(file: string, text: string): readonly DocExample[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = new Map<number, DocExample>();
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== 'example') continue;
      found.set(tag.pos, {
        file,
        line: source.getLineAndCharacterOfPosition(tag.pos).line + 1,
        code: ts.getTextOfJSDocComment(tag.comment) ?? '',
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()];
}
