/** A mistake in how a command was called, or in the file or folder it names: one line on stderr and exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
