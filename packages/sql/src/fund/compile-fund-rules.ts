import type { CalendarDate, FundRule } from '@khuyenhoc/schemas';
import type { Dialect } from '../dialect/dialect.js';
import { type EmittedSql, emitQuery } from '../emit/emit-query.js';
import type { CompileFault } from '../fault/compile-fault.js';
import type { Compiled } from '../fault/compiled.js';
import { filesFault } from '../fault/files-fault.js';
import type { ScoreRequest } from '../score/score-request.js';
import { StepColumns } from '../score/set-steps.js';
import { dayOf } from '../source/day-of.js';
import { rawColumn, readTruth, readWhole, readDay } from '../source/read-value.js';
import { readColumn, type ReadColumn, type SourceColumn } from '../source/source-column.js';
import type { Expr } from '../tree/expr.js';
import { column, nothing, text } from '../tree/leaf.js';
import { named, type Named, type Select } from '../tree/query.js';
import { FUND_TYPES, type FundColumns } from './fund-columns.js';
import { type FundFact, judgeFundRule, type PaidFact, reachesFund } from './judge-fund-rule.js';

/** Funds and their years, one a row, and the rules to hold them against. */
export interface FundRulesRequest extends Pick<ScoreRequest, 'from' | 'keys'> {
  readonly rules: readonly FundRule[];
  readonly columns: FundColumns;
  /** The last day of the year judged. */
  readonly on: SourceColumn | { readonly day: CalendarDate };
}

const STEP = 'kh_funds';

/**
 * Turns dated rules for funds into a query that gives one row for each fund and rule that reaches it:
 * keys, `rule`, `topic`, `verdict`. Shares are multiplied out in whole đồng. A rule that needs books or
 * papers is a fault, and so is each other one of them: leave them out and audit those funds one by one.
 *
 * @example
 * const all = compileFundRules({ from, keys: ['fund'], rules: fundRules, columns, on: 'year_end' }, duckdb);
 * if (!all.ok) console.log(all.faults.map((one) => one.at));
 */
export function compileFundRules(
  request: FundRulesRequest,
  dialect: Dialect,
): Compiled<EmittedSql> {
  const { from, keys, columns, on } = request;
  // A draft is shown, never judged by.
  const rules = request.rules.filter((one) => one.enforceable);
  const read = new StepColumns([]);
  const own = keys.map((one, i): Named => {
    const { column: name, type } = readColumn(one, 'text');
    read.columns.push(named(`key${i + 1}`, rawColumn(readColumn(one, 'text'))));
    return named(name, column(`key${i + 1}`, type));
  });
  const day = read.take('day', dayOf(on));
  const taken = new Map<string, Expr>();
  const take = (name: string, source: SourceColumn | undefined, type: ReadColumn['type']): Expr => {
    const before = taken.get(name);
    if (before !== undefined) return before;
    const said = source === undefined ? nothing(type) : readAs(readColumn(source, type), type);
    const found = read.take(name, said);
    taken.set(name, found);
    return found;
  };
  const fact: FundFact = (name) => take(name, columns[name], FUND_TYPES[name]);
  const paid: PaidFact = (kind) => take(`paid ${kind}`, columns.paid?.[kind], 'integer');

  const faults: CompileFault[] = [...filesFault(from, dialect)];
  const selects = rules.flatMap((rule): Select[] => {
    const verdict = judgeFundRule(rule, fact, paid);
    if (verdict === null) {
      faults.push({ code: 'rule-not-columns', at: rule.id, found: rule.topic });
      return [];
    }
    const said = [
      named('rule', text(rule.id)),
      named('topic', text(rule.topic)),
      named('verdict', verdict),
    ];
    const where = reachesFund(rule, fact, day);
    return [{ columns: [...own, ...said], from: { kind: 'step', name: STEP }, where }];
  });
  if (faults.length > 0) return { ok: false, faults };
  const steps = [
    { name: STEP, selects: [{ columns: read.columns, from }] },
    { name: 'kh_rules', selects },
  ];
  return { ok: true, ...emitQuery({ steps, columns: [] }, dialect) };
}

function readAs(from: ReadColumn, type: ReadColumn['type']): Expr {
  if (type === 'boolean') return readTruth(from);
  if (type === 'date') return readDay(from);
  return type === 'text' ? rawColumn(from) : readWhole(from);
}
