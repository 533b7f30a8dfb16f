// Made of the manifest by contract/write.mjs.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { KhAgreement } from '../agreement/kh-agreement.js';
import type { KhAssessment } from '../assessment/kh-assessment.js';
import type { KhCalendar } from '../calendar/kh-calendar.js';
import type { KhCompare } from '../compare/kh-compare.js';
import type { KhCriteria } from '../criteria/kh-criteria.js';
import type { KhFund } from '../fund/kh-fund.js';
import type { KhHonourRoll } from '../honour-roll/kh-honour-roll.js';
import type { KhTargets } from '../targets/kh-targets.js';
import type { KhTrend } from '../trend/kh-trend.js';
import type { ChangeDetail, ErrorDetail, ReadyDetail, SelectDetail } from '../element/events.js';

/** What an element takes in JSX: its data, attributes and events beside those of any HTML element. */
export interface KhProps<Element extends { data: unknown }>
  extends ClassAttributes<Element>, HTMLAttributes<Element> {
  data?: Element['data'] | undefined;
  src?: string | undefined;
  level?: number | undefined;
  selectable?: boolean | undefined;
  theme?: 'red-gold' | 'neutral' | undefined;
  scheme?: 'light' | 'dark' | undefined;
  'onkh-ready'?: ((event: CustomEvent<ReadyDetail>) => void) | undefined;
  'onkh-error'?: ((event: CustomEvent<ErrorDetail>) => void) | undefined;
  'onkh-select'?: ((event: CustomEvent<SelectDetail>) => void) | undefined;
}

declare module 'react' {
  // oxlint-disable-next-line typescript/no-namespace -- React keeps its elements in one.
  namespace JSX {
    interface IntrinsicElements {
      'kh-agreement': KhProps<KhAgreement>;
      'kh-assessment': KhProps<KhAssessment> & {
        'onkh-change'?: ((event: CustomEvent<ChangeDetail>) => void) | undefined;
      };
      'kh-calendar': KhProps<KhCalendar>;
      'kh-compare': KhProps<KhCompare>;
      'kh-criteria': KhProps<KhCriteria>;
      'kh-fund': KhProps<KhFund>;
      'kh-honour-roll': KhProps<KhHonourRoll>;
      'kh-targets': KhProps<KhTargets>;
      'kh-trend': KhProps<KhTrend>;
    }
  }
}
