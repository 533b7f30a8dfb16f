import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ConformanceCase } from '../case/conformance-case.js';
import { requestOf } from '../protocol/request.js';
import { AnswerSheet, type StrayLine } from './answer-sheet.js';
import type { CaseRun } from './case-run.js';

export interface ProgramRun {
  readonly runs: readonly CaseRun[];
  readonly strays: readonly StrayLine[];
  /** Why the program ended before it had answered all; null where it did answer all. */
  readonly ended: string | null;
}

export interface ProgramOptions {
  /** How long the program may be silent, in milliseconds, before it is stopped. */
  readonly silence?: number;
  /** The language in which it is said why a program ended; English unless given. */
  readonly language?: 'vi' | 'en';
  /** Told after each answer: how many have come. */
  readonly onAnswer?: (answered: number) => void;
}

const SILENCE = 60_000;

const ENDED = {
  vi: {
    silent: (seconds: number) => `im lặng quá ${seconds} giây`,
    code: (code: number | null) => `kết thúc với mã ${code}`,
    notFound: (program: string) => `không tìm thấy lệnh “${program}”`,
  },
  en: {
    silent: (seconds: number) => `silent for ${seconds} s`,
    code: (code: number | null) => `exit code ${code}`,
    notFound: (program: string) => `there is no command “${program}”`,
  },
} as const;

/**
 * Starts a program in any language, sends it one question a line, and reads one answer a line, in any
 * order. Its standard error goes through. After the last question its input is closed.
 *
 * @param command the program and its arguments
 */
export async function runProgram(
  cases: readonly ConformanceCase[],
  command: readonly [string, ...string[]],
  { silence = SILENCE, language = 'en', onAnswer }: ProgramOptions = {},
): Promise<ProgramRun> {
  const sheet = new AnswerSheet(cases);
  const [program, ...args] = command;
  const words = ENDED[language];
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  let why = '';
  const stop = (reason: string) => {
    why ||= reason;
    child.kill('SIGKILL');
  };
  const patience = setTimeout(() => stop(words.silent(silence / 1000)), silence);
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'ENOENT' ? words.notFound(program) : error.message),
    );
    child.on('close', (code, signal) => resolve(signal ?? words.code(code)));
  });
  const questions = cases.map((one) => `${JSON.stringify(requestOf(one))}\n`);
  // A program that ends early closes its input; the questions it has not read are then without answer.
  pipeline(Readable.from(questions), child.stdin).catch(() => undefined);
  const lines = createInterface({ input: child.stdout, crlfDelay: Infinity });
  lines.on('line', (line) => {
    patience.refresh();
    sheet.add(line);
    onAnswer?.(cases.length - sheet.open);
  });
  const how = await ended;
  clearTimeout(patience);
  const reason = why || how;
  return {
    runs: sheet.runs(reason),
    strays: sheet.strays,
    ended: sheet.open > 0 ? reason : null,
  };
}
