// @ts-check
import { render } from 'preact';
import { announcementOf } from './announce.js';
import { App } from './app.js';
import { connect } from './connection.js';
import { html } from './html.js';
import { getState, onChange, setState } from './store.js';
import { applyTheme } from './theme.js';

const page = document.getElementById('page');

/** Once a frame, however much changed in it. */
let isDue = false;
function draw() {
  isDue = false;
  if (page) render(html`<${App} state=${getState()} />`, page);
}

applyTheme();
onChange(() => {
  if (isDue) return;
  isDue = true;
  queueMicrotask(draw);
});
connect((patch) => {
  const announcement = announcementOf(patch, getState());
  if (announcement) setState({ announcement });
});
draw();
