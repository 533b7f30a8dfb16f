import core from '@khuyenhoc/core/package.json' with { type: 'json' };
import { Command } from 'commander';
import { agreementCommand } from './commands/agreement.js';
import { assessCommand } from './commands/assess.js';
import { completionCommand } from './commands/completion.js';
import { convertCommand } from './commands/convert.js';
import { criteriaCommand } from './commands/criteria.js';
import { explainCommand } from './commands/explain.js';
import { exportCommand } from './commands/export.js';
import { fundCommand } from './commands/fund.js';
import { importCommand } from './commands/import.js';
import { recognitionCommand } from './commands/recognition.js';
import { renderCommand } from './commands/render.js';
import { reportCommand } from './commands/report.js';
import { scoreCommand } from './commands/score.js';
import { schemaCommand } from './commands/schema.js';
import { sqlCommand } from './commands/sql.js';
import { targetsCommand } from './commands/targets.js';
import { templateCommand } from './commands/template.js';
import { validateCommand } from './commands/validate.js';

/** All commands of `khuyenhoc`, not yet run. */
export function khuyenhocProgram(): Command {
  return (
    new Command('khuyenhoc')
      .description(
        'Kiểm tra dữ liệu và lập báo cáo chương trình khuyến học / Checks learning-society data and prints its reports',
      )
      // All packages are released together, under one number.
      .version(core.version, '-V, --version', 'in số phiên bản / print the version')
      .addCommand(validateCommand())
      .addCommand(explainCommand())
      .addCommand(convertCommand())
      .addCommand(schemaCommand())
      .addCommand(templateCommand())
      .addCommand(importCommand())
      .addCommand(exportCommand())
      .addCommand(reportCommand())
      .addCommand(renderCommand())
      .addCommand(agreementCommand())
      .addCommand(targetsCommand())
      .addCommand(criteriaCommand())
      .addCommand(assessCommand())
      .addCommand(scoreCommand())
      .addCommand(recognitionCommand())
      .addCommand(fundCommand())
      .addCommand(sqlCommand())
      .addCommand(completionCommand())
  );
}
