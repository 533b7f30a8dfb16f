import { criteriaSets } from '../../../../rulebook/dist/index.js';
import type { CriteriaOverlay } from '../../../../schemas/dist/index.js';
import { load, named } from './common.js';

export const overlay = load('province-criteria/illustrative-overlay') as CriteriaOverlay;
export const national = named(criteriaSets, overlay.base);
