import {
  editionOn,
  type Language,
  measurementWords,
  measureTarget,
  nationalTargetWords,
  nextMilestone,
} from '@khuyenhoc/core';
import { instruments, placeEditions, targets } from '@khuyenhoc/rulebook';
import { nearest } from '@khuyenhoc/schemas';
import { Command } from 'commander';
import { put } from '../files/put.js';
import { chosenDay } from '../output/today.js';
import { UsageError } from '../usage-error.js';
import { datedCommand } from './dated-command.js';
import { wholeNumber } from './whole-number.js';

interface Flags {
  on?: string;
  lawAsOf?: string;
  lang: Language;
  json?: boolean;
}
interface MeasureFlags extends Flags {
  count: number;
  of: number;
  base?: string;
  place?: string;
}

const shared = (name: string, description: string): Command =>
  datedCommand(name, description)
    .option('--law-as-of <date>', 'lấy pháp luật tính đến ngày / law as of this day')
    .option('--json', 'dạng JSON / as JSON');

/** `khuyenhoc targets list|measure`: the national targets, and a figure held against one. */
export function targetsCommand(): Command {
  return new Command('targets')
    .description('chỉ tiêu quốc gia / national targets')
    .addCommand(shared('list', 'mốc tới của từng chỉ tiêu / next milestones').action(list))
    .addCommand(
      shared('measure', 'đối chiếu một số liệu / hold a figure against a target')
        .argument('<target>', 'mã chỉ tiêu / id of the target')
        .requiredOption('--count <number>', 'tử số / count', wholeNumber)
        .requiredOption('--of <number>', 'mẫu số / base', wholeNumber)
        .option('--base <id>', 'mẫu số là gì, nếu khác của chỉ tiêu / id of the base')
        .option('--place <code>', 'mã tỉnh, bỏ trống = cả nước / province, none = the country')
        .action(measure),
    );
}

async function list(flags: Flags): Promise<void> {
  const on = chosenDay(flags.on);
  const found = targets.flatMap((target) => {
    const instrument = instruments.find((one) => one.id === target.instrument);
    if (instrument === undefined) return [];
    const next = nextMilestone(target, instrument, on, flags.lawAsOf ?? on);
    const { id, title, stage } = target;
    return [{ id, instrument: instrument.number, title, stage, next }];
  });
  const lines = found.map((one) => `${one.id}\n  ${nationalTargetWords(one, flags.lang)}`);
  await put(flags.json ? JSON.stringify(found, null, 2) : lines.join('\n'), undefined);
}

async function measure(id: string, flags: MeasureFlags): Promise<void> {
  const target = targets.find((one) => one.id === id);
  const instrument = instruments.find((one) => one.id === target?.instrument);
  if (target === undefined || instrument === undefined) {
    const hint = nearest(
      id,
      targets.map((one) => one.id),
    );
    throw new UsageError(
      `Không có chỉ tiêu “${id}”.${hint && ` Có phải “${hint}”?`} / There is no target “${id}”.${hint && ` Did you mean “${hint}”?`}`,
    );
  }
  const on = chosenDay(flags.on);
  const edition = editionOn(placeEditions, on);
  const place =
    flags.place === undefined ? null : { code: flags.place, edition: edition?.id ?? '' };
  if (place !== null && !edition?.units.some((unit) => unit.code === place.code)) {
    throw new UsageError(
      `Vào ${on} không có tỉnh mã “${place.code}”. / On ${on} there was no province with code “${place.code}”.`,
    );
  }
  const figure = {
    count: { min: flags.count, max: flags.count },
    base: { min: flags.of, max: flags.of },
    baseId: flags.base ?? target.base,
    place,
  };
  const measurement = measureTarget(target, instrument, figure, on, flags.lawAsOf ?? on);
  const text = flags.json
    ? JSON.stringify({ target: id, figure, on, ...measurement }, null, 2)
    : measurementWords(target, measurement, flags.lang).join('\n  ');
  await put(text, undefined);
}
