import type {
  CalendarView,
  CompareView,
  FundView,
  HonourRollView,
  ProgrammeCard,
  TargetsView,
  TrendView,
} from '@khuyenhoc/core';
import type { StaticWidget } from './static-sheet.js';

/** The data of each element. */
export interface StaticViews {
  readonly agreement: ProgrammeCard;
  readonly targets: TargetsView;
  readonly fund: FundView;
  readonly trend: TrendView;
  readonly compare: CompareView;
  readonly 'honour-roll': HonourRollView;
  readonly calendar: CalendarView;
}

/** Data of any element; its `kind` tells of which. */
export type StaticView = StaticViews[StaticWidget];

const WIDGETS: Readonly<Record<StaticView['kind'], StaticWidget>> = {
  'programme-card': 'agreement',
  'targets-view': 'targets',
  'fund-view': 'fund',
  'trend-view': 'trend',
  'compare-view': 'compare',
  'honour-roll-view': 'honour-roll',
  'calendar-view': 'calendar',
};

/** The element that shows this data. */
export const widgetOf = ({ kind }: StaticView): StaticWidget => WIDGETS[kind];
