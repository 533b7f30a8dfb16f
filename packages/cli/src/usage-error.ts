/** A mistake in how the command was called, told to the user in one line and without a trace. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
