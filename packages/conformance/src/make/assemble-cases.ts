import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ConformanceCase, JsonObject } from '../case/conformance-case.js';
import { caseFileSchema } from './case-file.js';
import { useDocuments } from './use-documents.js';
import { workedExamples } from './worked-examples.js';

const FOLDER = new URL('../../cases/', import.meta.url);

function fromFile(name: string): readonly ConformanceCase[] {
  const file = caseFileSchema.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));
  return file.cases.map(({ id, title, basis, input, output }) => ({
    id: `${file.operation}/${id}`,
    operation: file.operation,
    title,
    basis,
    input: useDocuments(input as JsonObject) as JsonObject,
    output: output as JsonObject,
  }));
}

/** All cases, whole: those of the folder `cases`, and the worked examples of the rulebook. */
export function assembleCases(): readonly ConformanceCase[] {
  const files = readdirSync(fileURLToPath(FOLDER)).filter((name) => name.endsWith('.json'));
  return [...files.sort().flatMap(fromFile), ...workedExamples()];
}
