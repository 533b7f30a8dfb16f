import { parse, evaluate, type ValueNode } from '@humanwhocodes/momoa';
import type { Issue, Path, Spot } from '../issue/issue.js';
import { makeIssue } from '../issue/make-issue.js';

/** JSON data that still knows where in its text each value stands. */
export interface LocatedJson {
  readonly data: unknown;
  /** The spot of a value (or of its key), or of the nearest thing around it that exists. */
  readonly spotOf: (path: Path, part?: 'key' | 'value') => Spot;
  /** Keys that a plain JSON parser would drop silently, or take for something else. */
  readonly issues: readonly Issue[];
}

/** Parses JSON text strictly; a fault of syntax comes back as issues instead. */
export function parseLocatedJson(
  textOfFile: string,
): { ok: true; json: LocatedJson } | { ok: false; issues: Issue[] } {
  // A byte order mark is what some editors put in front; it is not part of the data.
  const source = textOfFile.replace(/^\uFEFF/, '');
  if (source.trim() === '') {
    return {
      ok: false,
      issues: [{ ...makeIssue('file-empty', []), spot: { line: 1, column: 1 } }],
    };
  }
  try {
    const root = parse(source, { mode: 'json', ranges: true }).body;
    const spotOf = (path: Path, part: 'key' | 'value' = 'value') => spotIn(root, path, part);
    const issues = badKeys(root, []);
    return { ok: true, json: { data: evaluate(root), spotOf, issues } };
  } catch (error) {
    return { ok: false, issues: [syntaxIssue(error)] };
  }
}

/** False for what a schema says of a key that the text was already blamed for. */
export const isNoBadKey = ({ path }: Issue): boolean => path.at(-1) !== '__proto__';

function syntaxIssue(error: unknown): Issue {
  if (!(error instanceof Error)) throw error;
  const { line, column } = error as Error & Partial<Spot>;
  const detail = error.message.replace(/\s*\(\d+:\d+\)$/, '');
  const code = /end of input/i.test(detail) ? 'json-truncated' : 'json-syntax';
  return {
    ...makeIssue(code, [], { received: detail, detail }),
    spot: { line: line ?? 1, column: column ?? 1 },
  };
}

function spotIn(root: ValueNode, path: Path, part: 'key' | 'value'): Spot {
  let node = root;
  for (const [depth, key] of path.entries()) {
    if (node.type === 'Object') {
      const member = node.members.find((one) => nameOf(one.name) === key);
      if (!member) break;
      if (part === 'key' && depth === path.length - 1) return startOf(member);
      node = member.value;
    } else if (node.type === 'Array' && typeof key === 'number') {
      const element = node.elements[key];
      if (!element) break;
      node = element.value;
    } else break;
  }
  return startOf(node);
}

/** Keys that an object has twice, or may not have at all: no field is called `__proto__`. */
function badKeys(node: ValueNode, path: Path): Issue[] {
  if (node.type === 'Array') {
    return node.elements.flatMap((one, index) => badKeys(one.value, [...path, index]));
  }
  if (node.type !== 'Object') return [];
  const seen = new Set<string>();
  return node.members.flatMap((member) => {
    const name = nameOf(member.name);
    if (name === '__proto__') {
      return [{ ...makeIssue('key-unknown', [...path, name], { name }), spot: startOf(member) }];
    }
    const inner = badKeys(member.value, [...path, name]);
    if (!seen.has(name)) {
      seen.add(name);
      return inner;
    }
    const issue = makeIssue('json-duplicate-key', [...path, name], { name });
    return [{ ...issue, spot: startOf(member) }, ...inner];
  });
}

const nameOf = (node: { type: string; value?: string; name?: string }): string =>
  node.value ?? node.name ?? '';

const startOf = (node: { loc: { start: Spot } }): Spot => ({
  line: node.loc.start.line,
  column: node.loc.start.column,
});
