import type { Dialect } from '../dialect/dialect.js';
import type { Expr } from '../tree/expr.js';

/** Where texts of an expression go: to parameters, or into the SQL as literals. */
export interface Writer {
  readonly dialect: Dialect;
  readonly text: (value: string) => string;
}

const INTEGER_MOST = 2n ** 31n - 1n;
const BIG_MOST = 2n ** 63n - 1n;
const WIDE_MOST = 10n ** 38n - 1n;

type Width = 'integer' | 'big' | 'wide';

function widthOf(bound: bigint): Width {
  if (bound > WIDE_MOST) throw new RangeError(`${bound} > 10^38`);
  return bound <= INTEGER_MOST ? 'integer' : bound <= BIG_MOST ? 'big' : 'wide';
}

/** An expression as SQL. Compound ones stand in brackets, so that no precedence matters. */
export function emitExpr(expr: Expr, to: Writer): string {
  const { dialect } = to;
  const say = (one: Expr) => emitExpr(one, to);
  switch (expr.kind) {
    case 'column': {
      const name = dialect.identifier(expr.name);
      return expr.of === null ? name : `${dialect.identifier(expr.of)}.${name}`;
    }
    case 'integer':
      return String(expr.value);
    case 'decimal':
      return `CAST(${dialect.literal(expr.digits)} AS ${dialect.types.decimal})`;
    case 'boolean':
      return expr.value ? 'TRUE' : 'FALSE';
    case 'text':
      return to.text(expr.value);
    case 'date':
      return `CAST(${to.text(expr.value)} AS ${dialect.types.date})`;
    case 'null':
      return `CAST(NULL AS ${dialect.types[expr.type]})`;
    case 'compare':
      return `${say(expr.a)} ${expr.op} ${say(expr.b)}`;
    case 'and':
    case 'or':
      return `(${expr.parts.map(say).join(expr.kind === 'and' ? ' AND ' : ' OR ')})`;
    case 'not':
      return expr.of.kind === 'is-null'
        ? `${say(expr.of.of)} IS NOT NULL`
        : `NOT (${say(expr.of)})`;
    case 'is-null':
      return `${say(expr.of)} IS NULL`;
    case 'coalesce':
      return `COALESCE(${say(expr.of)}, ${say(expr.otherwise)})`;
    case 'case': {
      const branches = expr.branches.map((one) => `WHEN ${say(one.when)} THEN ${say(one.then)}`);
      const rest = expr.otherwise.kind === 'null' ? '' : ` ELSE ${say(expr.otherwise)}`;
      return `CASE ${branches.join(' ')}${rest} END`;
    }
    case 'plus':
    case 'times':
      return arithmetic(expr, expr.kind === 'plus' ? '+' : '*', to);
    case 'mod':
      return `MOD(${say(expr.a)}, ${say(expr.b)})`;
    case 'concat':
      return `(${expr.parts.map(say).join(' || ')})`;
    case 'cast': {
      const type = expr.to === 'integer' ? widthOf(expr.bound) : expr.to;
      return `CAST(${say(expr.of)} AS ${dialect.types[type]})`;
    }
    case 'composed':
      return dialect.composed(say(expr.of));
    case 'matches':
      return dialect.matches(say(expr.of), expr.pattern);
    case 'count':
      return 'COUNT(*)';
    case 'sum':
      return `CAST(COALESCE(SUM(${say(expr.of)}), 0) AS ${dialect.types.big})`;
  }
}

/** Widens the parts first where the result may need more digits than they have. */
function arithmetic(
  expr: Extract<Expr, { kind: 'plus' | 'times' | 'mod' }>,
  sign: string,
  to: Writer,
): string {
  const say = (one: Expr) => emitExpr(one, to);
  if (expr.type === 'decimal') return `(${say(expr.a)} ${sign} ${say(expr.b)})`;
  const width = widthOf(expr.bound);
  const part = (one: Expr): string =>
    one.kind !== 'integer' && width !== 'integer' && widthOf(one.bound) !== width
      ? `CAST(${say(one)} AS ${to.dialect.types[width]})`
      : say(one);
  return `(${part(expr.a)} ${sign} ${part(expr.b)})`;
}
