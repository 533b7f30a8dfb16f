import type { AnswerFaultCode } from '../answer/fault.js';

/** The hundredths of points that an answer earns, lowest and highest, or why it earns none. */
export type PointsRead = readonly [low: number, high: number] | AnswerFaultCode;
