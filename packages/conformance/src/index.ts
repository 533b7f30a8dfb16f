/**
 * Cases by which any implementation of the learning-society rules, in any language, can show that it says
 * the same, and what runs them.
 *
 * @packageDocumentation
 */
export type { ConformanceCase, Json, JsonObject } from './case/conformance-case.js';
export { loadCases } from './case/load-cases.js';
export { areaOf, OPERATION_NAMES, type OperationName, OPERATIONS } from './operation/operations.js';
export type { Operation } from './operation/parts.js';
export type { ConformanceAnswer } from './protocol/answer.js';
export { type ConformanceRequest, requestOf } from './protocol/request.js';
export { conformanceReport, type ConformanceReport } from './report/report.js';
export { AnswerSheet, type StrayLine } from './run/answer-sheet.js';
export type { CaseRun } from './run/case-run.js';
export type { Difference } from './run/difference.js';
export { type CaseResult, judgeAnswer } from './run/judge-answer.js';
export { type Implementation, runCases } from './run/run-cases.js';
export { type ProgramOptions, type ProgramRun, runProgram } from './run/run-program.js';
