import { Command } from 'commander';
import { loadDocument } from '../files/load-document.js';
import { printIssues } from '../files/print-issues.js';

/** `khuyenhoc validate FILE…`: says of each file whether it is right, or all that is wrong in it. */
export function validateCommand(): Command {
  return new Command('validate')
    .description('kiểm tra tệp dữ liệu / check data files')
    .argument('<file...>', 'tệp JSON / JSON files')
    .action(async (files: string[]) => {
      for (const file of files) {
        const loaded = await loadDocument(file);
        if (loaded.ok) console.log(`${file}: hợp lệ / valid (${loaded.document.kind})`);
        else {
          printIssues(file, loaded.issues);
          process.exitCode = 1;
        }
      }
    });
}
