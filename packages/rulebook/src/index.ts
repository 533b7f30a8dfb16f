/**
 * The law of the learning-society programme as data: each entry with its instrument, clause, dates,
 * source and how sure we are of it. A figure that no text gives is `null`, never a guess.
 *
 * @packageDocumentation
 */
export { criteriaExamples } from './generated/criteriaExamples.js';
export { criteriaSets } from './generated/criteriaSets.js';
export { agreements } from './generated/agreements.js';
export { commitmentSets } from './generated/commitmentSets.js';
export { awardSchedules } from './generated/awardSchedules.js';
export { fundRules } from './generated/fundRules.js';
export { instruments } from './generated/instruments.js';
export { organisations } from './generated/organisations.js';
export { placeEditions } from './generated/placeEditions.js';
export { procedures } from './generated/procedures.js';
export { targets } from './generated/targets.js';
