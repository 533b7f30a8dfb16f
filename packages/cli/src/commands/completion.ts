import { Argument, Command } from 'commander';
import { completionScript, type Shell, SHELLS } from '../terminal/completion-script.js';
import { completionWords } from '../terminal/completion-words.js';

/** `khuyenhoc completion SHELL`: prints what a shell reads to complete commands and options by Tab. */
export function completionCommand(): Command {
  return new Command('completion')
    .description(
      'in đoạn mã để phím Tab tự điền lệnh / print the script that lets Tab complete commands',
    )
    .addArgument(new Argument('<shell>', 'loại shell / which shell').choices(SHELLS))
    .action((shell: Shell, _flags: unknown, command: Command) => {
      const program = command.parent;
      if (program !== null) process.stdout.write(completionScript(completionWords(program), shell));
    });
}
