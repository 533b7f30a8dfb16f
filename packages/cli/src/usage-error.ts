/**
 * A mistake in how the command was called, or a file that cannot be read or written: told to the user in
 * one line and without a trace. The message says the same twice, “Vietnamese / English”.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
