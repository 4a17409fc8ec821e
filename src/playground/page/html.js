// @ts-check
import htm from 'htm';
import { h } from 'preact';

/** The package's types describe its other build, in which the function stands under `default`. */
const { bind } = /** @type {typeof htm.default} */ (/** @type {unknown} */ (htm));

/**
 * Elements as they look in HTML, without a build. What stands in `${…}` is text or an element, never markup.
 * @type {(strings: TemplateStringsArray, ...values: any[]) => import('preact').VNode}
 */
export const html = /** @type {any} */ (bind.call(htm, h));
