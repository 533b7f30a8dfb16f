// Runs command lines one after the other: as the thread of command.ts, or of its own, given a file of lines.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { runCommandLine } from '../dist/command/khuyenhoc.js';

async function run({ args, env }) {
  const said = { out: '', err: '' };
  const before = { ...process.env };
  const writers = [
    [process.stdout, 'out'],
    [process.stderr, 'err'],
  ].map(([stream, name]) => {
    const write = stream.write;
    stream.write = (text, encoding, done) => {
      said[name] += typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
      (typeof encoding === 'function' ? encoding : done)?.();
      return true;
    };
    return () => (stream.write = write);
  });
  Object.assign(process.env, env);
  process.exitCode = 0;
  try {
    await runCommandLine(args);
  } catch (error) {
    said.err += String(error?.stack ?? error);
    process.exitCode = 1;
  }
  const status = process.exitCode;
  process.exitCode = 0;
  for (const name of Object.keys(env)) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  for (const restore of writers) restore();
  return { ...said, status };
}

if (parentPort === null) {
  const results = [];
  for (const args of JSON.parse(readFileSync(process.argv[2], 'utf8'))) {
    results.push(await run({ args, env: {} }));
  }
  console.log(JSON.stringify(results));
} else {
  const { port, done } = workerData;
  port.on('message', async (asked) => {
    port.postMessage(await run(asked));
    Atomics.store(done, 0, 1);
    Atomics.notify(done, 0);
  });
}
