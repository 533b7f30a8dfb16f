import type { Dialect } from '../dialect/dialect.js';
import type { Query, Relation, Select, Step } from '../tree/query.js';
import { emitExpr, type Writer } from './emit-expr.js';

/** SQL with the values that its parameters take, in their order. */
export interface EmittedSql {
  readonly sql: string;
  readonly parameters: readonly string[];
}

/** A query with its texts as parameters; the same text is sent once. */
export function emitQuery(query: Query, dialect: Dialect): EmittedSql {
  const places = new Map<string, number>();
  const text = (value: string): string => {
    const place = places.get(value) ?? places.size + 1;
    places.set(value, place);
    return dialect.parameter(place);
  };
  // Where parameters have no number, each place is one of its own.
  const parameters: string[] = [];
  const unnumbered = (value: string): string => dialect.parameter(parameters.push(value));
  const numbered = dialect.parameter(1) !== dialect.parameter(2);
  const sql = emitWith(query, { dialect, text: numbered ? text : unnumbered });
  return { sql, parameters: numbered ? [...places.keys()] : parameters };
}

/** A query with its texts as literals, for what can have no parameters: views and functions. */
export const emitView = (query: Query, dialect: Dialect): string =>
  emitWith(query, { dialect, text: dialect.literal });

function emitWith({ steps }: Query, to: Writer): string {
  const last = steps.at(-1);
  if (last === undefined) return '';
  const before = steps.slice(0, -1);
  const body = emitStep(last, to, false);
  if (before.length === 0) return body;
  const named = before.map(
    (step) => `${to.dialect.identifier(step.name)} AS (\n${emitStep(step, to, true)}\n)`,
  );
  return `WITH ${named.join(',\n')}\n${body}`;
}

const emitStep = ({ selects }: Step, to: Writer, fenced: boolean): string =>
  selects.map((one) => emitSelect(one, to, fenced && selects.length === 1)).join('\nUNION ALL\n');

function emitSelect(
  { columns, from, where, groupBy }: Select,
  to: Writer,
  fenced: boolean,
): string {
  const { dialect } = to;
  const listed = columns.map(({ name, expr }) => {
    const said = emitExpr(expr, to);
    const as = dialect.identifier(name);
    return said === as ? said : `${said} AS ${as}`;
  });
  const groups = columns.slice(0, groupBy ?? 0).map((_, i) => String(i + 1));
  return [
    `SELECT ${listed.join(',\n  ')}`,
    `FROM ${emitRelation(from, to)}`,
    ...(where === undefined ? [] : [`WHERE ${emitExpr(where, to)}`]),
    ...(groups.length === 0 ? [] : [`GROUP BY ${groups.join(', ')}`]),
    ...(fenced && groupBy === undefined && dialect.fence !== '' ? [dialect.fence] : []),
  ].join('\n');
}

function emitRelation(from: Relation, to: Writer): string {
  const { dialect } = to;
  switch (from.kind) {
    case 'table':
      return from.path.map(dialect.identifier).join('.');
    case 'step':
      return dialect.identifier(from.name);
    case 'files':
      if (dialect.files === null) throw new TypeError(`${dialect.name}: files`);
      return dialect.files(from.format, from.paths.map(to.text));
    case 'full-join': {
      const side = ([alias, step]: readonly [string, string]) =>
        `${dialect.identifier(step)} AS ${dialect.identifier(alias)}`;
      const [a, b] = [from.left[0], from.right[0]].map(dialect.identifier);
      const on = from.on.map((one) => {
        const name = dialect.identifier(one);
        return `${a}.${name} = ${b}.${name}`;
      });
      return `${side(from.left)} FULL JOIN ${side(from.right)} ON ${on.join(' AND ')}`;
    }
  }
}
