import { offline } from 'virtual:guide/embed';
import { pageAddress } from '../engine/addresses.ts';
import { toQuery } from '../engine/query.ts';
import type { EmbedData } from './data.ts';
import { make } from './dom.ts';
import { load } from './load.ts';
import { baseFor, localeFor, type Setting } from './settings.ts';
import { show, toGuide } from './show.ts';
import { preset, type State } from './state.ts';
import css from './style.css?inline';

// Shipped to the browser of other sites: think twice before adding anything here.

export const name = 'partner-support-guide';

/** The folder of this script is the guide's base path. */
const ownBase = new URL('.', import.meta.url).href;

/** A style sheet made by script is no inline style: a page need not allow any. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/**
 * The guide as an element. What stands inside it, such as a link to the guide, is shown until the questions are there,
 * and when they never come.
 */
export class PartnerSupportGuide extends HTMLElement {
  static readonly observedAttributes = ['locale', 'answers', 'base', 'target'];

  #root = this.attachShadow({ mode: 'open' });
  #head = make('div');
  #told = make('div', { part: 'notes', role: 'status' });
  #body = make('div');
  #frame = make('section', { part: 'guide' }, this.#head, this.#told, this.#body);
  #state: State | undefined;
  /** Several attributes change at once, and answers of the network come in any order: only the last one counts. */
  #turn = 0;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(make('slot'));
  }

  connectedCallback(): void {
    void this.#update();
  }

  attributeChangedCallback(attribute: string): void {
    if (attribute === 'answers') this.#state = undefined;
    if (this.isConnected) void this.#update();
  }

  async #update(): Promise<void> {
    const turn = ++this.#turn;
    await undefined;
    if (turn !== this.#turn) return;
    const locale = used(localeFor(offline, this.getAttribute('locale'), (this.parentElement ?? document.documentElement).closest<HTMLElement>('[lang]')?.lang));
    const base = used(baseFor(this.getAttribute('base'), ownBase));
    this.lang = offline[locale]?.lang ?? locale;
    try {
      const data = await load(base, locale);
      if (turn === this.#turn) this.#show(data, this.#state ?? this.#preset(data), { base, locale });
    } catch (error) {
      if (turn !== this.#turn) return;
      tell(`The guide at ${base} cannot be loaded (${String(error)}). If it can be reached, this page must allow it: Content-Security-Policy "connect-src ${new URL(base).origin}"; and its host must send "access-control-allow-origin: *".`);
      this.#fail(base, locale);
    }
  }

  #preset(data: EmbedData): State {
    const { state, unknown } = preset(data.graph, this.getAttribute('answers') ?? '');
    const unused = [...unknown, ...state.ignored.map((pair) => pair.join('='))];
    if (unused.length > 0) tell(`answers="${this.getAttribute('answers')}" has parts that do not exist, are given twice or contradict each other, so they count as not given: ${unused.join(', ')}.`);
    return state;
  }

  /** `moved`: the reader went on. Otherwise the focus is only taken where what held it is about to go. */
  #show(data: EmbedData, state: State, place: { base: string; locale: string }, moved = this.#root.activeElement !== null): void {
    const { heading, head, told, body } = show({ data, state, place, target: this.getAttribute('target'), go: (next) => this.#show(data, next, place, true) });
    this.#state = state;
    this.#frame.setAttribute('aria-label', data.site.title);
    const isStep = Object.hasOwn(data.graph.steps, state.at);
    this.#frame.removeAttribute(isStep ? 'data-outcome' : 'data-step');
    this.#frame.setAttribute(isStep ? 'data-step' : 'data-outcome', state.at);
    for (const [part, children] of [[this.#head, head], [this.#told, told], [this.#body, body]] as const) part.replaceChildren(...children.filter((child) => child !== undefined));
    if (this.#frame.parentNode !== this.#root) this.#root.replaceChildren(this.#frame);
    if (moved) heading.focus();
  }

  /** The link of the page, or one of our own where it has none, and a sentence. */
  #fail(base: string, locale: string): void {
    const { title = '', failed = '' } = offline[locale] ?? {};
    const hasOwn = this.childElementCount > 0 || this.textContent?.trim();
    const answers = toQuery(Object.fromEntries(new URLSearchParams(this.getAttribute('answers') ?? '')));
    const link = make('a', toGuide(pageAddress({ base, locale }, `find-support/${answers}`), this.getAttribute('target')), title);
    this.#root.replaceChildren(make('div', { part: 'guide' }, make('p', { role: 'status' }, failed), hasOwn ? make('slot') : link));
  }
}

const told = new Set<string>();

/** Tells whoever embeds the guide, once. */
export function tell(problem: string): void {
  if (!told.has(problem)) console.warn(`<${name}>: ${problem}`);
  told.add(problem);
}

function used({ value, problem }: Setting): string {
  if (problem) tell(problem);
  return value;
}
