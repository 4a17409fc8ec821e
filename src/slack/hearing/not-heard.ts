/** The store could not be asked in time whether this was heard before. Not acknowledged, so that Slack delivers it again. */
export class NotHeardError extends Error {
  override readonly name = 'NotHeardError';
}
