import { own } from '../engine/own.ts';
import { fill } from '../i18n/fill.ts';
import type { Foreign } from '../widget/words.ts';

// Shipped to the browser of other sites: think twice before adding anything here.

/** Undefined stands for what is not there. */
export type Child = Node | string | undefined;

/**
 * An element. Texts become text nodes and nothing is ever parsed, so that it works where Trusted Types are required.
 * @example make('a', { href: '/en/' }, 'Guide') // <a href="/en/">Guide</a>
 */
export function make<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Readonly<Record<string, string | undefined>> = {}, ...children: (Child | Child[])[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
  element.append(...children.flat().filter((child) => child !== undefined));
  return element;
}

/** A text with its placeholders filled in; marked with its language when it is in another one than the rest. */
export function say(foreign: Foreign | undefined, text = '', values: Readonly<Record<string, string>> = {}): Child[] {
  const other = own(foreign ?? {}, text);
  const said = fill(text, values);
  return other ? [make('span', { lang: other.lang }, said), ` (${other.name})`] : [said];
}
