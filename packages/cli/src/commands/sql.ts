import { compileMigration, duckdb, type Migration, postgres } from '@khuyenhoc/sql';
import { Command, Option } from 'commander';
import { findCriteria } from '../files/find-criteria.js';
import { needCompiled } from '../files/need-compiled.js';
import { put } from '../files/put.js';

const DIALECTS = { postgres, duckdb } as const;

interface EmitFlags {
  dialect: keyof typeof DIALECTS;
  part: keyof Migration;
  output?: string;
}

/** `khuyenhoc sql emit`: a criteria set as SQL files for a server that has no Node. */
export function sqlCommand(): Command {
  return new Command('sql')
    .description('quy định dưới dạng SQL, cho máy chủ cơ sở dữ liệu / rules as SQL, for servers')
    .addCommand(
      new Command('emit')
        .description(
          'ghi bảng, hàm, khung nhìn của bộ tiêu chí / write tables, functions and views of a set',
        )
        .argument('<set...>', 'mã, hoặc tệp của bộ tiêu chí / an id, or the files of a set')
        .addOption(
          new Option('--dialect <name>', 'hệ quản trị cơ sở dữ liệu / engine')
            .choices(Object.keys(DIALECTS))
            .default('postgres'),
        )
        .addOption(
          new Option('--part <part>', 'tạo, nhận dữ liệu, hoặc gỡ bỏ / make, take rows in, or undo')
            .choices(['up', 'load', 'down'])
            .default('up'),
        )
        .option('-o, --output <file>', 'ghi vào tệp / write to a file')
        .action(emit),
    );
}

async function emit(names: string[], { dialect, part, output }: EmitFlags): Promise<void> {
  const { set } = await findCriteria(names);
  const migration = needCompiled(compileMigration(set, DIALECTS[dialect]));
  await put(migration[part], output);
}
