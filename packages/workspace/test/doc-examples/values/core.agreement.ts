import { commitmentSets } from '../../../../rulebook/dist/index.js';
import { named } from './common.js';

export const set = named(commitmentSets, 'khuyen-hoc-100-set');
