// One way of observations.mjs in a process of its own. Loading and compiling are not counted.
import { readFileSync } from 'node:fs';
import { observationSchema, readObservationLine, readObservationsHeader } from '@khuyenhoc/schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { eachLine } from '../../cli/dist/files/each-line.js';

const [way, file] = process.argv.slice(2);

const schema = () =>
  JSON.parse(
    readFileSync(new URL(import.meta.resolve('@khuyenhoc/schemas/json-schema/observation.json'))),
  );

function withAjv() {
  const validate = new Ajv2020({ strict: false }).compile(schema());
  return (text) => validate(JSON.parse(text));
}

const WAYS = {
  parse: () => (text) => JSON.parse(text) !== null,
  ajv: withAjv,
  zod: () => (text) => observationSchema.safeParse(JSON.parse(text)).success,
  reader: () => (text, line) => readObservationLine(text, line).ok,
};

const isRight = WAYS[way]();
let right = 0;
const start = performance.now();
const before = process.cpuUsage();
await eachLine(file, (text, line) => {
  if (line === 1) {
    if (!readObservationsHeader(text, line).ok) throw new Error('header');
  } else if (isRight(text, line)) right += 1;
});
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
const cpu = (user + system) / 1e6;
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ seconds, cpu, peak, right }));
