import { awardSchedules } from '../../../../rulebook/dist/index.js';
import { candidates, named } from './common.js';

export const schedule = named(awardSchedules, candidates.schedule);
