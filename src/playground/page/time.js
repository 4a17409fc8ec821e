// @ts-check

/** @param {string} ts Slack's: seconds since 1970 with six digits after the point. */
export const dateOf = (ts) => new Date(Number(ts) * 1_000);

/** @param {string} ts */
export function clockTime(ts) {
  return dateOf(ts).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** "Today", or the day. @param {string} ts */
export function dayWords(ts) {
  const date = dateOf(ts);
  if (date.toDateString() === new Date().toDateString()) return 'Today';
  return date.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
}
