import { KhuyenhocError } from '@khuyenhoc/core';
import { Command } from 'commander';
import { agreementCommand } from './commands/agreement.js';
import { assessCommand } from './commands/assess.js';
import { criteriaCommand } from './commands/criteria.js';
import { exportCommand } from './commands/export.js';
import { fundCommand } from './commands/fund.js';
import { importCommand } from './commands/import.js';
import { recognitionCommand } from './commands/recognition.js';
import { reportCommand } from './commands/report.js';
import { schemaCommand } from './commands/schema.js';
import { targetsCommand } from './commands/targets.js';
import { templateCommand } from './commands/template.js';
import { validateCommand } from './commands/validate.js';
import { UsageError } from './usage-error.js';

const program = new Command('khuyenhoc')
  .description(
    'Kiểm tra dữ liệu và lập báo cáo chương trình khuyến học\n' +
      'Checks learning-society data and prints its reports',
  )
  .addCommand(validateCommand())
  .addCommand(schemaCommand())
  .addCommand(reportCommand())
  .addCommand(agreementCommand())
  .addCommand(targetsCommand())
  .addCommand(criteriaCommand())
  .addCommand(assessCommand())
  .addCommand(recognitionCommand())
  .addCommand(fundCommand())
  .addCommand(templateCommand())
  .addCommand(importCommand())
  .addCommand(exportCommand());

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof KhuyenhocError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
