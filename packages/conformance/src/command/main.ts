import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ConformanceCase } from '../case/conformance-case.js';
import { loadCases } from '../case/load-cases.js';
import { areaOf } from '../operation/operations.js';
import { requestOf } from '../protocol/request.js';
import { conformanceReport } from '../report/report.js';
import { type Language, mistakeLines, reportLines, strayLine } from '../report/report-text.js';
import { AnswerSheet } from '../run/answer-sheet.js';
import { type ProgramRun, runProgram } from '../run/run-program.js';
import { HELP, language, said } from './words.js';

/** Right, something failed, called in a wrong way. */
const EXIT = { right: 0, wrong: 1, usage: 2 } as const;

const OPTIONS = {
  area: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
  silence: { type: 'string', default: '60' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The command `khuyenhoc-conformance`; resolves to its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--');
  const [own, program] = at < 0 ? [args, []] : [args.slice(0, at), args.slice(at + 1)];
  let parsed;
  try {
    parsed = parseArgs({ args: [...own], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    console.error((error as Error).message);
    return EXIT.usage;
  }
  const { values, positionals } = parsed;
  const lang = language(values.lang, process.env);
  const refuse = (text: string) => {
    console.error(text);
    return EXIT.usage;
  };
  const [command, ...rest] = positionals;
  if (values.help || command === undefined) {
    console.log(HELP[lang]);
    return values.help ? EXIT.right : EXIT.usage;
  }
  const all = loadCases();
  const areas = [...new Set(all.map((one) => areaOf(one.operation)))];
  const asked = values.area ?? areas;
  const unknown = asked.filter((one) => !areas.includes(one));
  if (unknown.length > 0) return refuse(said.areaUnknown(unknown, areas, lang));
  const cases = all.filter((one) => asked.includes(areaOf(one.operation)));
  const silence = Number(values.silence) * 1000;
  if (!(silence > 0)) return refuse(said.silenceWrong(values.silence, lang));

  switch (command) {
    case 'run': {
      const [first, ...others] = program;
      if (first === undefined) return refuse(said.programMissing(lang));
      const onAnswer = progress(cases.length);
      return tell(
        await runProgram(cases, [first, ...others], { silence, language: lang, onAnswer }),
      );
    }
    case 'questions':
      for (const one of cases) console.log(JSON.stringify(requestOf(one)));
      return EXIT.right;
    case 'check': {
      const [file] = rest;
      if (file === undefined) return refuse(said.fileMissing(lang));
      try {
        return tell(checkFile(cases, file, lang));
      } catch (error) {
        return refuse((error as Error).message);
      }
    }
    case 'show': {
      const found = all.find((one) => one.id === rest[0]);
      if (found === undefined) return refuse(said.caseUnknown(rest[0] ?? '', lang));
      // What is short comes first; a question may hold whole acts.
      const { input, ...answer } = found;
      console.log(JSON.stringify({ ...answer, input }, null, 2));
      return EXIT.right;
    }
    default:
      return refuse(said.commandUnknown(command, lang));
  }

  function tell({ runs, strays, ended }: ProgramRun): number {
    const report = conformanceReport(runs);
    const right = report.conforms && strays.length === 0 && ended === null;
    if (values.json) {
      const told = runs.map(({ case: { id, basis }, result }) => ({ id, ...result, basis }));
      console.log(
        JSON.stringify({ ...report, conforms: right, strays, ended, cases: told }, null, 2),
      );
    } else {
      for (const line of mistakeLines(runs, lang)) console.log(line);
      for (const stray of strays) console.log(strayLine(stray, lang));
      for (const line of reportLines({ ...report, conforms: right }, lang)) console.log(line);
    }
    return right ? EXIT.right : EXIT.wrong;
  }
}

function checkFile(cases: readonly ConformanceCase[], file: string, lang: Language): ProgramRun {
  const sheet = new AnswerSheet(cases);
  const source = file === '-' ? 0 : file;
  for (const line of readFileSync(source, 'utf8').split(/\r?\n/)) sheet.add(line);
  const missing = said.notInFile(lang);
  return { runs: sheet.runs(missing), strays: sheet.strays, ended: null };
}

/** Shows on a terminal how far it is; elsewhere nothing. */
function progress(all: number): (answered: number) => void {
  const { stderr } = process;
  if (!stderr.isTTY) return () => undefined;
  return (answered) => {
    stderr.write(answered === all ? '\r\x1b[K' : `\r${answered}/${all}`);
  };
}
