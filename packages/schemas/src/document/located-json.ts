import { parse, type ObjectNode, type ValueNode } from '@humanwhocodes/momoa';
import type { Issue, Path, Spot } from '../issue/issue.js';
import { makeIssue } from '../issue/make-issue.js';
import { printable } from '../issue/printable.js';
import { controlInQuotes, DEEPEST, deeperThan } from './nesting.js';
import { nameOf, startOf } from './node-place.js';
import { faultsOfText } from './text-faults.js';

/** JSON data that still knows where in its text each value stands. */
export interface LocatedJson {
  readonly data: unknown;
  /** The spot of a value (or of its key), or of the nearest thing around it that exists. */
  readonly spotOf: (path: Path, part?: 'key' | 'value') => Spot;
  /** What a plain JSON parser would let pass: keys written twice, reserved keys, texts without end. */
  readonly issues: readonly Issue[];
}

/** Parses JSON text strictly; a fault of syntax comes back as issues instead. */
export function parseLocatedJson(
  textOfFile: string,
): { ok: true; json: LocatedJson } | { ok: false; issues: Issue[] } {
  // A byte order mark is what some editors put in front; it is not part of the data.
  const source = textOfFile.replace(/^\uFEFF/, '');
  if (!/\S/.test(source)) {
    return {
      ok: false,
      issues: [{ ...makeIssue('file-empty', []), spot: { line: 1, column: 1 } }],
    };
  }
  // The parser calls itself for each level, so it is not asked to follow more than it can.
  const deep = deeperThan(source, DEEPEST);
  if (deep !== null) {
    const issue = makeIssue('json-too-deep', [], { expected: String(DEEPEST) });
    return { ok: false, issues: [{ ...issue, spot: deep }] };
  }
  try {
    const root = parse(source, { mode: 'json', ranges: true }).body;
    const membersOf = memberLists();
    const spotOf = (path: Path, part: 'key' | 'value' = 'value') =>
      spotIn(root, path, part, membersOf);
    const data = strictly(source);
    if (data === undefined) return { ok: false, issues: [controlIssue(source)] };
    return { ok: true, json: { data: data.value, spotOf, issues: faultsOfText(root) } };
  } catch (error) {
    return { ok: false, issues: [syntaxIssue(error, source)] };
  }
}

/** The data by the parser of the language, which lets nothing pass that is no JSON. */
function strictly(source: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(source) };
  } catch {
    return undefined;
  }
}

/** The parser with places takes control characters inside quotes, and JSON does not. */
function controlIssue(source: string): Issue {
  const detail = {
    vi: 'trong ngoặc kép có dấu xuống dòng, tab hoặc ký tự điều khiển',
    en: 'a line break, tab or control character inside quotes',
  };
  const spot = controlInQuotes(source) ?? { line: 1, column: 1 };
  return { ...makeIssue('json-syntax', [], { received: '…', detail }), spot };
}

/** The parser names signs by words; a reader looks for the sign. */
const SIGNS: Readonly<Record<string, string>> = {
  LBrace: '{',
  RBrace: '}',
  LBracket: '[',
  RBracket: ']',
  Comma: ',',
  Colon: ':',
};

function syntaxIssue(error: unknown, source: string): Issue {
  if (!(error instanceof Error)) throw error;
  const { line = 1, column = 1 } = error as Error & Partial<Spot>;
  const spot = { line, column };
  if (/^(PK\u0003|%PDF|\u00d0\u00cf)|[\0\ufffd]/.test(source.slice(0, 4096))) {
    return { ...makeIssue('file-not-text', []), spot };
  }
  if (/end of input/i.test(error.message)) return { ...makeIssue('json-truncated', []), spot };
  const found = /^Unexpected (?:token|character) (.+?) found/.exec(error.message)?.[1] ?? '';
  const token = /^(String|Number|Boolean|Null)/.test(found) ? '' : found;
  const bare = token.replace(/^['"]|['"]$/g, '');
  const mark = printable(SIGNS[bare] ?? bare);
  const detail = mark && { vi: `thừa hoặc sai “${mark}”`, en: `unexpected “${mark}”` };
  return { ...makeIssue('json-syntax', [], { received: mark, detail }), spot };
}

type Members = ReadonlyMap<string, ObjectNode['members'][number]>;

/** The members of an object by name, listed once for each object that is asked about. */
function memberLists(): (node: ObjectNode) => Members {
  const kept = new WeakMap<ObjectNode, Members>();
  return (node) => {
    const found = kept.get(node);
    if (found !== undefined) return found;
    const members = new Map<string, ObjectNode['members'][number]>();
    // The first of a key written twice counts, as it is the one an editor shows first.
    for (const one of node.members) {
      const name = nameOf(one.name);
      if (!members.has(name)) members.set(name, one);
    }
    kept.set(node, members);
    return members;
  };
}

function spotIn(
  root: ValueNode,
  path: Path,
  part: 'key' | 'value',
  membersOf: (node: ObjectNode) => Members,
): Spot {
  let node = root;
  for (const [depth, key] of path.entries()) {
    if (node.type === 'Object') {
      const member = membersOf(node).get(String(key));
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
