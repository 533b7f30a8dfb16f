import { criteriaExamples } from '../../../../rulebook/dist/index.js';
import { set } from './common.js';

const found = criteriaExamples.find((one) => one.set === set.id);
if (found === undefined) throw new Error('no examples');
export const examples = found;
