import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { criteriaSetFor, type Language, rulesOf } from '@khuyenhoc/core';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { findCriteria } from '../files/find-criteria.js';
import { put } from '../files/put.js';
import { chosenDay } from '../output/today.js';
import { openCheckpoints } from '../score/checkpoints.js';
import { chooseEngine, type EngineName, ENGINES } from '../score/choose-engine.js';
import type { ScoreJob } from '../score/engine.js';
import { findPartitions } from '../score/partition.js';
import { scoreOnServer } from '../score/postgres-engine.js';
import { scoreCsv, scoreJson, scoreText } from '../score/score-output.js';
import { scorePartitions } from '../score/score-partitions.js';
import { joinRejects } from '../score/score-rejects.js';
import type { ScoreResult } from '../score/score-result.js';
import { scoreParquet } from '../score/write-parquet.js';
import { EXIT, exitAtLeast } from '../terminal/exit.js';
import { say } from '../terminal/say.js';
import { languageOption } from '../terminal/set-up-commands.js';
import { UsageError } from '../usage-error.js';
import { windowWidth } from '../terminal/window-width.js';

interface Flags {
  by: readonly string[];
  column: readonly string[];
  circumstance: readonly string[];
  unitKind: readonly string[];
  goal?: string;
  on?: string;
  engine: EngineName;
  url?: string;
  table?: string;
  threads?: number;
  memory?: string;
  work?: string;
  rejects?: string;
  explain?: boolean;
  format: 'text' | 'csv' | 'parquet' | 'json';
  output?: string;
  lang: Language;
}

const collect = (one: string, all: readonly string[]): readonly string[] => [...all, one];
const list = (text: string): readonly string[] => text.split(',').filter((one) => one !== '');

function wholeFromOne(text: string): number {
  if (!/^[1-9][0-9]{0,3}$/.test(text)) {
    throw new InvalidArgumentError('cần số nguyên từ 1 / a whole number from 1 is needed');
  }
  return Number(text);
}

/** `khuyenhoc score SET FILES`: from the rows of a commune or of the whole nation to counts by place. */
export function scoreCommand(): Command {
  return new Command('score')
    .description(
      'chấm hàng loạt theo bộ tiêu chí và cộng theo địa bàn / score many rows by a criteria set and add them up by place',
    )
    .addArgument(new Argument('<set>', 'mã hoặc tệp bộ tiêu chí / id or file of the criteria set'))
    .argument('[files...]', 'tệp .csv, .parquet, .ndjson, có thể dùng * / files, also by pattern')
    .option(
      '--by <columns>',
      'cột địa bàn, lớn trước / columns of places, the largest first',
      list,
      [],
    )
    .option(
      '--column <entry=column>',
      'cột của một mục, tử/mẫu nếu là tỷ lệ / the column of an entry, count/base for shares',
      collect,
      [],
    )
    .option(
      '--circumstance <id=column>',
      'cột của một hoàn cảnh / the column of a circumstance',
      collect,
      [],
    )
    .option(
      '--unit-kind <kind=column>',
      'cột của một loại đơn vị / the column of a kind of unit',
      collect,
      [],
    )
    .option('--goal <id>', 'loại hoặc mức độ muốn đạt / class or level asked for')
    .option(
      '--on <date>',
      'bộ tiêu chí phải có hiệu lực vào ngày này / the set must be in force on this day',
    )
    .addOption(
      new Option('--engine <engine>', 'máy tính toán / what does the work')
        .choices(ENGINES)
        .default('auto'),
    )
    .option('--url <url>', 'máy chủ PostgreSQL / PostgreSQL server')
    .option('--table <table>', 'bảng trên máy chủ / table on the server')
    .option('--threads <n>', 'số luồng của DuckDB / threads of DuckDB', wholeFromOne)
    .option('--memory <size>', 'bộ nhớ của DuckDB, ví dụ 2GB / memory of DuckDB, such as 2GB')
    .option(
      '--work <folder>',
      'giữ phần đã xong để chạy tiếp khi bị ngắt / keep what is done, to go on after an interruption',
    )
    .option(
      '--rejects <file>',
      'ghi những gì không dùng được vào tệp CSV / write what could not be used to a CSV file',
    )
    .option('--explain', 'chỉ in câu lệnh SQL / print the SQL only')
    .addOption(
      new Option('--format <format>', 'dạng kết quả / form of the result')
        .choices(['text', 'csv', 'parquet', 'json'])
        .default('text'),
    )
    .option('-o, --output <file>', 'ghi vào tệp / write to a file')
    .addOption(languageOption())
    .action(score);
}

async function score(name: string, files: readonly string[], flags: Flags): Promise<void> {
  const { set } = await findCriteria([name]);
  const job: ScoreJob = {
    set,
    goal: flags.goal,
    by: flags.by,
    columns: flags.column,
    circumstances: flags.circumstance,
    unitKinds: flags.unitKind,
    language: flags.lang,
  };
  if (flags.on !== undefined) needInForce(job, chosenDay(flags.on));
  const result =
    flags.engine === 'postgres'
      ? await onServer(job, files, flags)
      : await onFiles(job, files, flags);
  if (result === null) return;
  const text = {
    text: () => scoreText(result, flags.lang, windowWidth()),
    csv: () => scoreCsv(result),
    json: () => scoreJson(result),
    parquet: () => scoreParquet(result),
  }[flags.format];
  await put(await text(), flags.output);
  const faults = result.places.reduce((sum, one) => sum + (one.counts['faults'] ?? 0), 0);
  if (faults + result.unread > 0) exitAtLeast(EXIT.wrong);
}

type Result = ScoreResult | null;

async function onServer(job: ScoreJob, files: readonly string[], flags: Flags): Promise<Result> {
  const { url, table } = flags;
  if (url === undefined || table === undefined || files.length > 0) {
    throw new UsageError(
      '--engine postgres cần --url và --table, không cần tệp. / --engine postgres needs --url and --table, and no files.',
    );
  }
  if (flags.rejects !== undefined) {
    throw new UsageError('--rejects chỉ dùng cho tệp. / --rejects is for files only.');
  }
  const { name, counted, sql } = await scoreOnServer(job, { url, table }, flags.explain === true);
  if (flags.explain) {
    await put(sql, flags.output);
    return null;
  }
  return resultOf(job, name, counted);
}

async function onFiles(job: ScoreJob, files: readonly string[], flags: Flags): Promise<Result> {
  const partitions = await findPartitions(files);
  const [first] = partitions;
  if (first === undefined || flags.engine === 'postgres') {
    throw new UsageError('Cần ít nhất một tệp. / At least one file is needed.');
  }
  const engine = await chooseEngine(flags.engine, job, partitions, flags);
  const temporary = flags.work === undefined && flags.rejects !== undefined;
  const folder = temporary ? await mkdtemp(join(tmpdir(), 'khuyenhoc-')) : flags.work;
  try {
    if (flags.explain) {
      const sql = await engine.explain(first);
      if (sql === null) {
        throw new UsageError(
          `${engine.name}: không dùng SQL; thêm --engine duckdb. / ${engine.name}: there is no SQL; add --engine duckdb.`,
        );
      }
      await put(sql, flags.output);
      return null;
    }
    say(
      `Tính bằng ${engine.name}, ${partitions.length} tệp. / Scored by ${engine.name}, ${partitions.length} files.`,
    );
    const asked = { ...job, rejects: flags.rejects !== undefined };
    const checkpoints = folder === undefined ? null : await openCheckpoints(folder, asked);
    const scored = await scorePartitions(engine, partitions, checkpoints, asked.rejects);
    if (scored.before > 0) {
      say(
        `${scored.before} tệp đã xong từ lần chạy trước. / ${scored.before} files were done by an earlier run.`,
      );
    }
    if (flags.rejects !== undefined && checkpoints !== null) {
      await joinRejects(
        flags.rejects,
        partitions.map((one) => checkpoints.file(one, 'rejects.csv')),
      );
    }
    return resultOf(job, engine.name, scored);
  } finally {
    await engine.close();
    if (temporary && folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

const resultOf = (
  { set, goal, by }: ScoreJob,
  engine: string,
  { places, unread, without }: Pick<ScoreResult, 'places' | 'unread' | 'without'>,
): ScoreResult => ({ set, rules: rulesOf([set], goal), goal, engine, by, places, unread, without });

/** @throws {@link UsageError} when the set does not hold on a day */
function needInForce({ set }: ScoreJob, day: string): void {
  const lookup = criteriaSetFor([set], set.model, set.scopes[0] ?? '', day);
  if (lookup.kind === 'found') return;
  throw new UsageError(
    `Vào ${day} bộ tiêu chí ${set.id} không có hiệu lực. / On ${day} the criteria set ${set.id} is not in force.`,
  );
}
