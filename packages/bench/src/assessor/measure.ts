import type { Engine } from './engine.js';

/** Records a second, over all rounds. */
export interface Speed {
  readonly engine: Engine;
  readonly median: number;
  readonly slowest: number;
  readonly fastest: number;
}

/** How long one measurement takes at least, in milliseconds. */
const SAMPLE = 60;
export const ROUNDS = 25;

/** Milliseconds that processors have worked for this process: what else a machine does is not in it. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function timed({ run }: Engine, count: number, times: number): Promise<number> {
  const start = worked();
  for (let i = 0; i < times; i++) await run(count);
  return worked() - start;
}

/** How many records, and how often, make one measurement; warms the engine up on the way. */
async function sizeOf(engine: Engine, records: number): Promise<readonly [number, number]> {
  let count = 100;
  let times = 1;
  while ((await timed(engine, count, times)) < SAMPLE) {
    if (count < records) count = Math.min(records, count * 2);
    else times *= 2;
  }
  return [count, times];
}

/** Measures engines in turn, round after round, so that what else the machine does falls on all of them. */
export async function measure(engines: readonly Engine[], records: number): Promise<Speed[]> {
  const sizes: (readonly [number, number])[] = [];
  for (const engine of engines) sizes.push(await sizeOf(engine, records));
  const speeds = engines.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, engine] of engines.entries()) {
      const [count, times] = sizes[i] ?? [1, 1];
      speeds[i]?.push((count * times * 1000) / (await timed(engine, count, times)));
    }
  }
  return engines.map((engine, i) => {
    const sorted = (speeds[i] ?? []).sort((a, b) => a - b);
    const at = (place: number) => sorted[place] ?? NaN;
    return {
      engine,
      median: at(Math.floor(sorted.length / 2)),
      slowest: at(0),
      fastest: at(sorted.length - 1),
    };
  });
}
