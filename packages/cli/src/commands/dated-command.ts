import { Command } from 'commander';
import { languageOption } from '../terminal/set-up-commands.js';

/** A command with the options that all have: the day judged and the language. */
export function datedCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option('--on <date>', 'tại ngày, mặc định hôm nay / on this day, today by default')
    .addOption(languageOption());
}
