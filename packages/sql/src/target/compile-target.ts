import type { Dialect } from '../dialect/dialect.js';
import { type EmittedSql, emitQuery } from '../emit/emit-query.js';
import type { CompileFault } from '../fault/compile-fault.js';
import type { Compiled } from '../fault/compiled.js';
import { filesFault } from '../fault/files-fault.js';
import { isShare } from '../score/share.js';
import { StepColumns } from '../score/set-steps.js';
import { dayOf } from '../source/day-of.js';
import { rawColumn, readWhole } from '../source/read-value.js';
import { readColumn } from '../source/source-column.js';
import { column } from '../tree/leaf.js';
import { and, isGiven, isNull, not, or, surely } from '../tree/logic.js';
import { named, type Named, type Query } from '../tree/query.js';
import { judgeFigure } from './judge-figure.js';
import type { TargetRequest } from './target-request.js';

const STEP = 'kh_figures';

/**
 * Turns a national target into a query that holds each figure against the milestone that lies ahead of its
 * day: keys, `verdict`, `milestone` (its year), `percent_hundredths` and `fault`. Whole numbers are
 * multiplied out, nothing is divided. Another base or stage than the target's is a fault.
 *
 * @example
 * compileTarget({ from, keys: ['commune'], target, instrument, count: 'families', of: 'households',
 *   base: 'households', stage: 'recognised', rowsAre: 'places', on: 'day', lawAsOf: '2026-06-30' }, duckdb);
 */
export function compileTarget(request: TargetRequest, dialect: Dialect): Compiled<EmittedSql> {
  const faults = [...comparable(request), ...filesFault(request.from, dialect)];
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, ...emitQuery(targetQuery(request), dialect) };
}

function comparable({ target, base, stage, rowsAre }: TargetRequest): readonly CompileFault[] {
  const differ = (found: string): CompileFault => ({
    code: 'figure-not-comparable',
    at: target.id,
    found,
  });
  return [
    ...(base === target.base ? [] : [differ(`${base} ≠ ${target.base}`)]),
    ...(stage === target.stage ? [] : [differ(`${stage ?? '-'} ≠ ${target.stage ?? '-'}`)]),
    ...(target.localisable || rowsAre === 'nation' ? [] : [differ('places')]),
  ];
}

function targetQuery({ from, keys, on, count, of, ...rest }: TargetRequest): Query {
  const read = new StepColumns([]);
  const own = keys.map((one, i): Named => {
    const { column: name, type } = readColumn(one, 'text');
    read.columns.push(named(`key${i + 1}`, rawColumn(readColumn(one, 'text'))));
    return named(name, column(`key${i + 1}`, type));
  });
  const cells = [count, of].map((one) => readColumn(one, 'decimal'));
  const day = read.take('day', dayOf(on));
  const [counted, base] = cells.map((one, i) => read.take(`figure${i + 1}`, readWhole(one)));
  const broken = cells.map((one) => and(isGiven(rawColumn(one)), isNull(readWhole(one))));
  const fault = read.take('broken', or(...broken));
  if (counted === undefined || base === undefined) throw new TypeError('two figures');
  const known = and(isGiven(counted), isGiven(base));
  const impossible = and(known, not(surely(isShare(counted, base))));
  const judged = judgeFigure({ ...rest, day, counted, base, impossible });
  return {
    columns: [],
    steps: [
      { name: STEP, selects: [{ columns: read.columns, from }] },
      {
        name: 'kh_target',
        selects: [
          {
            columns: [...own, ...judged, named('fault', or(fault, impossible))],
            from: { kind: 'step', name: STEP },
          },
        ],
      },
    ],
  };
}
