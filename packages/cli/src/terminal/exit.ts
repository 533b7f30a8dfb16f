/** How every command ends. */
export const EXIT = {
  /** Done, and nothing wrong with the data. */
  right: 0,
  /** The data are wrong. */
  wrong: 1,
  /** The command was called in a wrong way, or a file cannot be read or written. */
  usage: 2,
} as const;

/** Lets the command end with this code, unless something worse was found before. */
export function exitAtLeast(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}
