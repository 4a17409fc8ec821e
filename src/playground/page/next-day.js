// @ts-check
import { useState } from 'preact/hooks';
import { turnDay } from './connection.js';
import { html } from './html.js';
import { setState } from './store.js';

/** Lets the time pass until the next digest, and tells what came of it. */
export function NextDay() {
  const [isTurning, setTurning] = useState(false);
  const onClick = async () => {
    setTurning(true);
    const turned = await turnDay();
    setTurning(false);
    if (turned) setState({ notice: wordsFor(turned) });
  };
  return html`<button type="button" class="next-day" disabled=${isTurning} onClick=${() => void onClick()}
    title="Puts this workspace's clock forward to the next digest that is due">Next day</button>`;
}

/** @param {import('../days/next-day.ts').TurnedDay} turned */
function wordsFor(turned) {
  if (turned.kind === 'no-digests') {
    return 'Nobody has ordered a digest yet. Write /defence digest 09:00 weekdays in a channel that the desk is in, or to the desk alone; then press again.';
  }
  const when = new Date(turned.at).toLocaleString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  if (turned.letters === 0) return `It is ${when} here now. Nothing has changed in the record, so no digest was sent.`;
  return `It is ${when} here now. The desk sent ${turned.letters === 1 ? 'a digest' : `${turned.letters} messages`}.`;
}
