import ts from 'typescript';

/** Where each name that an example may use is exported: the first place that has it counts. */
export type Exports = readonly (readonly [from: string, names: ReadonlySet<string>])[];

/**
 * Makes a module of an example. What it uses without declaring is imported; a value beside which a
 * comment stands is handed, with the comment, to `seen`.
 */
export function exampleModule(code: string, places: Exports): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const declared = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isProperty(node)) {
      (isDeclaration(node) ? declared : used).add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);

  const imports = new Map<string, string[]>();
  for (const name of [...used].filter((one) => !declared.has(one))) {
    const from = places.find(([, names]) => names.has(name))?.[0];
    if (from !== undefined) imports.set(from, [...(imports.get(from) ?? []), name]);
  }
  const head = [...imports].map(
    ([from, names]) => `import { ${names.join(', ')} } from ${JSON.stringify(from)};`,
  );
  const body = source.statements.map((one, at) => withSeen(one, source.statements[at + 1], source));
  return [
    ...head,
    'type Seen = (value: unknown, said: string) => void;',
    'export async function run(seen: Seen): Promise<void> {',
    // What an example prints is for its reader.
    'const console = { log: (..._: readonly unknown[]): void => undefined };',
    ...body,
    'await Promise.resolve([console, seen]);',
    '}',
    '',
  ].join('\n');
}

const isDeclaration = ({ parent, text }: ts.Identifier): boolean =>
  (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent)) &&
  ts.isIdentifier(parent.name) &&
  parent.name.text === text;

/** Names of properties are nobody's to import. */
const isProperty = (node: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
  (ts.isBindingElement(node.parent) && node.parent.propertyName === node);

/** A statement; where it is a value with a comment after it, the value is looked at. */
function withSeen(
  one: ts.Statement,
  next: ts.Statement | undefined,
  source: ts.SourceFile,
): string {
  const text = one.getText(source);
  const end = next?.getStart(source) ?? source.text.length;
  const said = commentText(source.text.slice(one.end, end));
  if (said === '' || !ts.isExpressionStatement(one)) return text;
  return `seen(${lookedAt(one.expression, source)}, ${JSON.stringify(said)});`;
}

/** What is printed is looked at itself. */
function lookedAt(value: ts.Expression, source: ts.SourceFile): string {
  const isPrint = ts.isCallExpression(value) && value.expression.getText(source) === 'console.log';
  const looked = isPrint ? value.arguments[0] : value;
  return (looked ?? value).getText(source);
}

const commentText = (between: string): string =>
  between
    .split('\n')
    .map((line) => /^\s*\/\/ ?(.*)$/.exec(line)?.[1] ?? '')
    .join('\n')
    .trim();
