import { Command } from 'commander';
import { reportCommand } from './commands/report.js';
import { validateCommand } from './commands/validate.js';

const program = new Command('khuyenhoc')
  .description(
    'Kiểm tra dữ liệu và lập báo cáo chương trình khuyến học\n' +
      'Checks learning-society data and prints its reports',
  )
  .addCommand(validateCommand())
  .addCommand(reportCommand());

await program.parseAsync();
