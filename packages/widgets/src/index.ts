/**
 * Web components for learning-society programmes. Importing this registers nothing; import
 * `@khuyenhoc/widgets/targets/define` to use `<kh-targets>` in a page.
 *
 * @packageDocumentation
 */
export { KhAgreement } from './agreement/kh-agreement.js';
export { KhAssessment } from './assessment/kh-assessment.js';
export { KhCalendar } from './calendar/kh-calendar.js';
export { KhCompare } from './compare/kh-compare.js';
export { KhCriteria } from './criteria/kh-criteria.js';
export type {
  ChangeDetail,
  ErrorDetail,
  KhEventMap,
  ReadyDetail,
  Route,
  SelectDetail,
} from './element/events.js';
export { KhFund } from './fund/kh-fund.js';
export { KhHonourRoll } from './honour-roll/kh-honour-roll.js';
export { KhTargets } from './targets/kh-targets.js';
export { KhTrend } from './trend/kh-trend.js';
export { NEUTRAL, RED_GOLD, type Token } from './look/tokens.js';
