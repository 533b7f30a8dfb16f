import type { Engine } from './engine.js';

/** How long one measurement takes at least, in milliseconds. */
const SAMPLE = 60;

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

/** Warms an engine up, and finds how many records, and how often, make one measurement. */
export async function sizeOf(
  engine: Engine,
  records: number,
): Promise<readonly [count: number, times: number]> {
  let count = 100;
  let times = 1;
  while ((await timed(engine, count, times)) < SAMPLE) {
    if (count < records) count = Math.min(records, count * 2);
    else times *= 2;
  }
  return [count, times];
}

/** Records a second. */
export async function speedOf(
  engine: Engine,
  [count, times]: readonly [count: number, times: number],
): Promise<number> {
  return (count * times * 1000) / (await timed(engine, count, times));
}
