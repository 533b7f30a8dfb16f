import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { khuyenhocProgram } from '../src/program.js';
import { completionScript } from '../src/terminal/completion-script.js';
import { completionWords } from '../src/terminal/completion-words.js';
import { setUpCommands } from '../src/terminal/set-up-commands.js';

const program = khuyenhocProgram();
setUpCommands(program, 'vi');
const script = completionScript(completionWords(program), 'bash');

/** What bash offers for the last word of a line. */
function offered(line: string): string[] {
  const words = line.split(' ');
  const list = words.map((word) => `'${word}'`).join(' ');
  const ask = `${script}\nCOMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _khuyenhoc; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', ask], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.trim().split('\n').filter(Boolean);
}

describe('completion', () => {
  it.each([
    ['khuyenhoc va', ['validate']],
    ['khuyenhoc fund a', ['audit', 'awards']],
    ['khuyenhoc fund audit --for', ['--format']],
    ['khuyenhoc fund audit quy.json --format h', ['html']],
    ['khuyenhoc template obs', ['observations']],
    ['khuyenhoc --', ['--help']],
    ['khuyenhoc validate nothing-like-it', []],
  ])('%s', (line, words) => {
    expect(offered(line)).toEqual(expect.arrayContaining(words));
    if (words.length === 0) expect(offered(line)).toEqual([]);
  });
});
