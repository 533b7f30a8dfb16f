// Writes what users of other languages take from the package: all cases, whole, one a line, and their schema.
import { writeFileSync } from 'node:fs';
import { caseJsonSchema } from './dist/make/case-schema.js';
import { assembleCases } from './dist/make/assemble-cases.js';

const lines = assembleCases().map((one) => `${JSON.stringify(one)}\n`);
writeFileSync('dist/cases.ndjson', lines.join(''));
writeFileSync('dist/case.schema.json', `${JSON.stringify(caseJsonSchema(), null, 2)}\n`);
console.log(`${lines.length} cases`);
