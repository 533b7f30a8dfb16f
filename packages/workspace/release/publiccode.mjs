import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { ROOT } from './published.mjs';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, 'publiccode.schema.json'), 'utf8'),
);
const validate = new Ajv({ allErrors: true }).compile(schema);

/** What the publiccode.yml standard, version 0.5, asks for and a text does not give: one line each. */
export function publiccodeFaults(text = readFileSync(join(ROOT, 'publiccode.yml'), 'utf8')) {
  if (validate(parse(text))) return [];
  return validate.errors
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ instancePath, message, params }) =>
      [instancePath, message, params.additionalProperty].filter(Boolean).join(' '),
    );
}
