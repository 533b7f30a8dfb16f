// Made of the manifest by contract/write.mjs.
import type { DefineComponent, HTMLAttributes } from 'vue';
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

/** What an element takes in a template: its data, attributes and events beside those of any HTML element. */
export interface KhProps<Element extends { data: unknown }> extends HTMLAttributes {
  data?: Element['data'] | undefined;
  src?: string | undefined;
  level?: number | undefined;
  selectable?: boolean | undefined;
  theme?: 'red-gold' | 'neutral' | undefined;
  scheme?: 'light' | 'dark' | undefined;
  onKhReady?: ((event: CustomEvent<ReadyDetail>) => void) | undefined;
  onKhError?: ((event: CustomEvent<ErrorDetail>) => void) | undefined;
  onKhSelect?: ((event: CustomEvent<SelectDetail>) => void) | undefined;
}

export type KhComponent<Props> = DefineComponent<Props>;

declare module 'vue' {
  interface GlobalComponents {
    'kh-agreement': KhComponent<KhProps<KhAgreement>>;
    'kh-assessment': KhComponent<
      KhProps<KhAssessment> & {
        onKhChange?: ((event: CustomEvent<ChangeDetail>) => void) | undefined;
      }
    >;
    'kh-calendar': KhComponent<KhProps<KhCalendar>>;
    'kh-compare': KhComponent<KhProps<KhCompare>>;
    'kh-criteria': KhComponent<KhProps<KhCriteria>>;
    'kh-fund': KhComponent<KhProps<KhFund>>;
    'kh-honour-roll': KhComponent<KhProps<KhHonourRoll>>;
    'kh-targets': KhComponent<KhProps<KhTargets>>;
    'kh-trend': KhComponent<KhProps<KhTrend>>;
  }
}
