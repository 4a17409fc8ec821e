/** A mistake of whoever runs the desk, in a command or in a file or folder they named: told in one line, without a stack. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
