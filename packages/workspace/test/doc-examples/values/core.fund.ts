import { ledger } from './common.js';

const [first] = ledger.items;
if (first === undefined) throw new Error('an empty ledger');
export const entry = first;
