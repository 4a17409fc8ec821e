// @ts-check
import { askInChannel, deskChannel, homeChannel, openApp, openChannel } from './go.js';
import { html } from './html.js';
import { icon } from './icons.js';

/** @typedef {import('./store.js').PageState} PageState */

/** The first screen: what to ask, what the desk knows, how to go on. @param {{ server: PageState }} props */
export function Welcome({ server }) {
  const { questions } = server.welcome;
  return html`<div class="welcome" role="region" aria-labelledby="welcome-title" tabindex="0"><div class="welcome-column">
    <h1 id="welcome-title">Ask, and read the sentence that says it.</h1>
    <p class="lead">${server.about} Every number in an answer is a quotation. This is the real bot in a
      workspace of its own: what you learn here is how it works in Slack.</p>
    <h2>Begin with a question</h2>
    <ul class="questions">${questions.map(
      (
        question,
      ) => html`<li key=${question}><button type="button" class="question" onClick=${() => askInChannel(question)}>
        <span>${question}</span><small>/defence</small></button></li>`,
    )}</ul>
    <${Ways} />
    <div class="facts-and-steps">
      <${Known} welcome=${server.welcome} />
      <${Steps} />
    </div>
  </div></div>`;
}

/** The other ways to ask. */
function Ways() {
  const channel = homeChannel();
  const toChannel = channel && way('hash', `write in ${channel.name}`, () => openChannel(channel.id));
  const toDesk = deskChannel() && way('chat', 'write to the desk alone', () => openApp('messages'));
  return html`<p class="ways">Or ${toChannel} with <kbd>/</kbd> or <kbd>@</kbd>, or ${toDesk}.</p>`;
}

/**
 * @param {string} image
 * @param {string} label
 * @param {() => void} onClick
 */
function way(image, label, onClick) {
  return html`<button type="button" class="way" onClick=${onClick}>${icon(image)}<span>${label}</span></button>`;
}

/** @param {{ welcome: PageState['welcome'] }} props */
function Known({ welcome: { coverage, refusals } }) {
  return html`<section class="panel" aria-labelledby="known-title">
    <h2 id="known-title">What the desk knows</h2>
    <dl>
      <div><dt>Articles</dt><dd>${coverage.articles}</dd></div>
      <div><dt>Newest</dt><dd>${coverage.newest ? dayOf(coverage.newest) : 'none yet'}</dd></div>
      <div><dt>Sources</dt><dd>${coverage.sources.join(', ') || 'none named'}</dd></div>
      <div><dt>Refused files</dt><dd>${coverage.refused}</dd></div>
    </dl>
    ${refusals.length > 0 && html`<ul class="refusals">${refusals.map((line) => html`<li key=${line}>${line}</li>`)}</ul>`}
    <p>Add articles to <code>knowledge/articles/</code> and start it again.</p>
  </section>`;
}

function Steps() {
  return html`<section class="panel" aria-labelledby="steps-title">
    <h2 id="steps-title">Connect your Slack</h2>
    <ol>
      <li>At <a class="link" href="https://api.slack.com/apps" target="_blank" rel="noopener noreferrer">api.slack.com/apps</a>,
        make an app from <code>manifest.yml</code> and install it.</li>
      <li>Copy <code>.env.example</code> to <code>.env</code>; paste the bot token and an app-level token
        (<code>connections:write</code>).</li>
      <li>Run <code>npm start</code>. Invite <code>@Defence Desk</code> to a channel, and ask.</li>
    </ol>
  </section>`;
}

/** @param {string} day `YYYY-MM-DD` */
function dayOf(day) {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
