// Takes one question a line and answers it in one line.
import { createInterface } from 'node:readline';
import { ANSWERS } from './answers.mjs';

for await (const line of createInterface({ input: process.stdin })) {
  const { id, operation, input } = JSON.parse(line);
  const answer = ANSWERS[operation];
  const said = answer ? { id, output: answer(input) } : { id, skip: `no ${operation}` };
  console.log(JSON.stringify(said));
}
