// One engine in a process of its own, so that none pays for the memory that another has filled.
import { compare } from './compare.js';
import { contestants, RECORDS, type Workload } from './engines/all.js';
import type { Engine } from './engine.js';
import { sizeOf, speedOf } from './measure.js';

/** What the run asks: to warm up, to measure, or to compare for so many seconds at most. */
export type Request = 'warm-up' | 'measure' | number;

const [, , workload, place] = process.argv;
const { engine, reference } = contestants(workload as Workload, Number(place));

function serve(engine: Engine, against: Engine): void {
  let size: Awaited<ReturnType<typeof sizeOf>> = [1, 1];
  process.on('message', (request: Request) => {
    void answer(request).then((reply) => process.send?.(reply));
  });
  async function answer(request: Request): Promise<unknown> {
    if (request === 'measure') return speedOf(engine, size);
    if (request !== 'warm-up') return compare(engine, against, RECORDS, request);
    size = await sizeOf(engine, RECORDS);
    return size;
  }
  process.send?.({ name: engine.name, way: engine.way });
}

if (engine === undefined || reference === undefined) process.send?.(null);
else serve(engine, reference);
