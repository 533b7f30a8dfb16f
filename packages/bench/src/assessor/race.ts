import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Comparison } from './compare.js';
import type { Request } from './contestant.js';
import { COUNTS, type Workload } from './engines/all.js';

export const ROUNDS = 25;

// Ways that are not the fastest of their engine are compared for a few seconds only.
const LONG = 170;
const SHORT = 5;

/** What came out for one engine. */
export interface Result extends Comparison {
  readonly name: string;
  readonly way: string;
  /** Records a second. */
  readonly median: number;
  readonly slowest: number;
  readonly fastest: number;
}

interface Contestant {
  readonly process: ChildProcess;
  readonly name: string;
  readonly way: string;
  readonly speeds: number[];
}

async function ask<Reply>({ process }: Contestant, request: Request): Promise<Reply> {
  process.send(request);
  const [reply] = (await once(process, 'message')) as [Reply];
  return reply;
}

const middle = ({ speeds }: Contestant): number => speeds[Math.floor(speeds.length / 2)] ?? NaN;

/** Has all engines measured in turn, round after round, each in its own process; then compares answers. */
export async function race(workload: Workload): Promise<readonly Result[]> {
  const contestants: Contestant[] = [];
  for (let place = 0; place < COUNTS[workload]; place++) {
    const file = join(import.meta.dirname, 'contestant.js');
    const child = fork(file, [workload, String(place)]);
    const [started] = (await once(child, 'message')) as [{ name: string; way: string } | null];
    if (started === null) child.disconnect();
    else contestants.push({ process: child, ...started, speeds: [] });
  }
  for (const one of contestants) await ask(one, 'warm-up');
  for (let round = 0; round < ROUNDS; round++) {
    for (const one of contestants) one.speeds.push(await ask<number>(one, 'measure'));
  }
  for (const { speeds } of contestants) speeds.sort((a, b) => a - b);
  const results: Result[] = [];
  for (const one of contestants) {
    const { name, way, speeds } = one;
    const faster = contestants.some((other) => other.name === name && middle(other) > middle(one));
    const comparison = await ask<Comparison>(one, faster ? SHORT : LONG);
    one.process.disconnect();
    const [slowest = NaN, fastest = NaN] = [speeds[0], speeds.at(-1)];
    results.push({ name, way, median: middle(one), slowest, fastest, ...comparison });
  }
  return results;
}
