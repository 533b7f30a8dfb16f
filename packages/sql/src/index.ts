/**
 * The rules of the learning-society programme as SQL. The text is made from the same data as the
 * assessor’s verdicts, in a small language without division, rounding or floating point; what it cannot
 * say is a fault. Nothing here runs anything: the engine is yours.
 *
 * @packageDocumentation
 */
export { ansi } from './dialect/ansi.js';
export { clickhouse } from './dialect/clickhouse.js';
export type { Dialect } from './dialect/dialect.js';
export { duckdb } from './dialect/duckdb.js';
export { postgres } from './dialect/postgres.js';
export { spark } from './dialect/spark.js';
export type { EmittedSql } from './emit/emit-query.js';
export type { CompileFault, CompileFaultCode } from './fault/compile-fault.js';
export { compileFaultWords } from './fault/compile-fault-words.js';
export type { Compiled } from './fault/compiled.js';
export { type CompiledRollUp, compileRollUp } from './roll-up/compile-roll-up.js';
export type { ExpectedUnits, RollUpRequest } from './roll-up/roll-up-request.js';
export { type CompiledScore, compileScore } from './score/compile-score.js';
export type { ScoreRequest, SetColumns } from './score/score-request.js';
export type { ScoredSet } from './score/set-query.js';
export { VERDICT } from './score/verdict.js';
export { PLAIN_NUMBER } from './source/patterns.js';
export type { AnswerColumns, ColumnType, SourceColumn } from './source/source-column.js';
export type { QueryColumn, Relation } from './tree/query.js';
export { compileMigration, type Migration } from './migration/compile-migration.js';
export { compileTarget } from './target/compile-target.js';
export type { TargetRequest } from './target/target-request.js';
export { compileFundRules, type FundRulesRequest } from './fund/compile-fund-rules.js';
export type { FundColumns } from './fund/fund-columns.js';
