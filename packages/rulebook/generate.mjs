// Turns the JSON of data/ into TypeScript modules, so that any bundler can import the rules and
// drop those it does not use. Every file is checked by its schema first.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocument } from '@khuyenhoc/schemas';

const here = import.meta.dirname;

async function read(file) {
  const result = readDocument(await readFile(join(here, 'data', file), 'utf8'));
  if (result.ok) return result.document;
  const lines = result.issues.map(
    ({ spot, message }) => `data/${file}:${spot?.line}:${spot?.column} ${message.en}`,
  );
  throw new Error(lines.join('\n'));
}

async function folder(name) {
  const files = (await readdir(join(here, 'data', name))).sort();
  return Promise.all(files.map((file) => read(`${name}/${file}`)));
}

async function write(name, type, data) {
  const code = `// Made from ../../data by generate.mjs.
import type { ${type} } from '@khuyenhoc/schemas';

export const ${name} = ${JSON.stringify(data, null, 2)} as unknown as readonly ${type}[];
`;
  await writeFile(join(here, 'src/generated', `${name}.ts`), code);
}

await mkdir(join(here, 'src/generated'), { recursive: true });
await write('criteriaExamples', 'CriteriaExamples', await folder('criteria-examples'));
await write('criteriaSets', 'CriteriaSet', await folder('criteria-sets'));
await write('agreements', 'Agreement', await folder('agreements'));
await write('commitmentSets', 'CommitmentSet', await folder('commitment-sets'));
await write('instruments', 'Instrument', await folder('instruments'));
await write('organisations', 'Organisation', await folder('organisations'));
await write('placeEditions', 'PlaceEdition', await folder('places'));
await write('targets', 'Target', await folder('targets'));
await write('procedures', 'Procedure', await folder('procedures'));
await write('fundRules', 'FundRule', await folder('fund-rules'));
await write('awardSchedules', 'AwardSchedule', await folder('award-schedules'));
