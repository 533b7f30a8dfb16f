import { candidatesLayout } from './candidates.js';
import type { Layout, LayoutId } from './layout.js';
import { ledgerLayout } from './ledger.js';
import { observationsLayout } from './observations.js';
import { organisationsLayout } from './organisations.js';
import { placesLayout } from './places.js';
import { recognitionsLayout } from './recognitions.js';

/** The layouts of tables (mẫu bảng), by id. */
export const LAYOUTS: Readonly<Record<LayoutId, Layout>> = {
  observations: observationsLayout,
  recognitions: recognitionsLayout,
  ledger: ledgerLayout,
  candidates: candidatesLayout,
  organisations: organisationsLayout,
  places: placesLayout,
};

export const isLayoutId = (id: string): id is LayoutId => Object.hasOwn(LAYOUTS, id);
