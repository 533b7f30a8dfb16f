// Writes custom-elements.json, the data for editors and the page of each element; a test compares them.
import { writeFile } from 'node:fs/promises';
import { contractFiles } from './files.mjs';

for (const [file, text] of await contractFiles()) await writeFile(file, text);
