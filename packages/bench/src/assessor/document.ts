import { cpus, totalmem } from 'node:os';
import type { Ratio } from './bars.js';
import { RECORDS } from './engines/all.js';
import { type Result, ROUNDS } from './race.js';
import { versions } from './versions.js';

const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const machine = (): string => {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpu?.model.trim() ?? '?'}, ${cpus().length} cores, ${memory} GiB, Node ${process.versions.node}`;
};

function speedTable(results: readonly Result[]): string {
  const sorted = [...results].sort((a, b) => a.median - b.median);
  const rows = sorted.map(({ name, way, median, slowest, fastest, compared }) => [
    name,
    way,
    whole(median),
    `${whole(slowest)}–${whole(fastest)}`,
    whole(compared),
  ]);
  return table(['engine', 'way', 'records/s', 'slowest–fastest round', 'records compared'], rows);
}

const ratioTable = (ratios: readonly Ratio[]): string =>
  table(
    ['ratio', 'this run', 'bar', ''],
    ratios.map(({ name, ratio, bar }) => [
      name,
      ratio < 10 ? ratio.toFixed(2) : whole(ratio),
      bar === null ? '' : `≥ ${bar.toLocaleString('en-US')}`,
      bar === null ? 'stated' : ratio >= bar ? 'reached' : 'not reached',
    ]),
  );

/** What docs/benchmarks/assessor.md holds. */
export function document(
  complete: readonly Result[],
  open: readonly Result[],
  ratios: readonly Ratio[],
): string {
  return `# The assessor beside other engines

Written by \`npm run bench\`; figures differ from machine to machine, ratios of one run are what counts.

- Machine: ${machine()}
- Engines: ${versions}
- Workload: ten criteria, 100 points, each 0, 5, 8 or 10 points by bands of a whole percentage with cut points of
  its own; two preconditions; no criterion below 5; 80 points to meet; four classes by total. ${whole(RECORDS)}
  pseudo-random records with a fixed seed, of which about half meet the criteria; their answers stand in the order
  of the set. In the second run each answer is missing with a chance of one in ten.
- Method: every engine holds the same rules, in the way that its documentation recommends for speed; where there
  are several ways, all are measured and the fastest counts. Each engine has a process of its own, is warmed up and
  then measured in ${ROUNDS} rounds, all engines in turn; the median counts. Time is processor time of the process,
  with that of collecting garbage, so that what else the machine does is not in it; where zen-engine uses several
  threads, their times add up.
- Same answers: total, verdict and class are compared with those of the loop by hand on as many records as the
  last column says. One difference fails the run. What is timed is what is compared.
- Explained means: the tree of reasons is made for each record and every reason is read. Columns give the verdict
  without reasons; the loop by hand writes its results into typed arrays too.
- json-logic-engine compiles rules to code from text, which strict content security policies forbid; the assessor
  runs under \`--disallow-code-generation-from-strings\`.

## Ratios

${ratioTable(ratios)}

## All answers known

${speedTable(complete)}

## One answer in ten unknown

The other engines give no bounded verdict where answers are missing, so they are not in this run.

${speedTable(open)}
`;
}
