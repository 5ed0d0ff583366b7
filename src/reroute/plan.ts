import { parseDocument } from 'yaml';
import type { Content } from '../engine/content.ts';
import { files, registryFile, wordsFile } from '../engine/files.ts';
import { isDay } from '../engine/freshness.ts';
import { didYouMean } from '../engine/nearest.ts';
import { mayLack } from '../engine/new-texts.ts';
import { own } from '../engine/own.ts';
import type { Rules } from '../engine/rules.ts';
import { sourceOf, type Languages } from '../i18n/chain.ts';
import { appendItem, removeAt, replaceAt } from './edit.ts';
import { examplesThatFollow } from './examples.ts';

/** What one person wants changed at once: where an answer leads, and why. */
export interface Request {
  step: string;
  answer: string;
  to: string;
  /** What the outcome says from now on about why it is the answer, in the source language. */
  reason?: string | undefined;
  /** The day by which new texts must be translated, YYYY-MM-DD. */
  until?: string | undefined;
  /** Examples that follow the change are to be corrected with it. */
  examples?: boolean | undefined;
}

/** What a reroute would change; nothing is written yet. */
export interface Plan {
  /** Where the answer has led so far. */
  from: string;
  /** File → its new text. */
  changed: Map<string, string>;
  /** Texts and pages that translations may lack until the day. */
  newTexts: string[];
  /** How many examples state the old outcome and would follow. */
  following: number;
}

/** What a reroute starts from: the content, and the texts of the files that hold it. Throws for a file that is not there. */
export interface Before {
  content: Content;
  textOf: (file: string) => string;
  languages: Languages;
  /** YYYY-MM-DD */
  today: string;
}

/** Works out which files a reroute changes and how, or says why it cannot. */
export function planReroute(before: Before, request: Request): Plan | { problem: string } {
  const { content: { rules, examples }, today } = before;
  const problem = refusal(rules, request) ?? refuseReason(request);
  if (problem) return { problem };
  const { step, answer, to } = request;
  const from = rules.steps[step]?.answers[answer] ?? '';
  const changed = new Map<string, string>();
  const edit = (file: string, change: (text: string) => string) => {
    const old = changed.get(file) ?? before.textOf(file);
    const text = change(old);
    if (text !== old) changed.set(file, text);
  };
  edit(files.rules, (text) => replaceAt(replaceAt(text, ['steps', step, 'answers', answer], to), ['version'], today));
  const reason = changeReason(before, request, edit);
  const mayWait = mayLack(before.content.newTexts, today);
  const newTexts = [...reason, ...notTranslated(before, to).filter(({ part, text }) => !mayWait(part, text) && !reason.some((entry) => entry.text === text))];
  if (newTexts.length > 0) {
    const refused = refuseDay(request.until, today, newTexts.map(({ text }) => text));
    if (refused) return { problem: refused };
    for (const entry of newTexts) edit(registryFile('new-texts'), (text) => markNew(before.content, text, { ...entry, until: request.until ?? '', why: `Rerouted on ${today}: "${answer}" at "${step}" leads to "${to}".` }));
  }
  const following = examplesThatFollow(examples, rules, rerouted(rules, request));
  if (request.examples) for (const [index, outcome] of following) edit(files.examples, (text) => replaceAt(text, [index, 'outcome'], outcome));
  return { from, changed, newTexts: newTexts.map(({ text }) => text), following: following.size };
}

/** Rules in which an answer of a step leads elsewhere. */
export function rerouted(rules: Rules, { step, answer, to }: Request): Rules {
  const asked = rules.steps[step];
  return asked ? { ...rules, steps: { ...rules.steps, [step]: { ...asked, answers: { ...asked.answers, [answer]: to } } } } : rules;
}

function refusal(rules: Rules, { step, answer, to }: Request): string | undefined {
  const asked = own(rules.steps, step);
  if (!asked) return `There is no step "${step}". ${didYouMean(step, Object.keys(rules.steps))}`;
  const led = own(asked.answers, answer);
  if (led === undefined) return `The step "${step}" has no answer "${answer}". ${didYouMean(answer, Object.keys(asked.answers))}`;
  if (own(rules.steps, to)) return `"${to}" is a step, which exactly one route leads to. Name an outcome; to lead answers to other steps, edit ${files.rules}.`;
  if (!own(rules.outcomes, to)) return `There is no outcome "${to}". ${didYouMean(to, Object.keys(rules.outcomes))} How to add one: README.md.`;
  return led === to ? `"${answer}" at the step "${step}" leads to "${to}" already. Name another outcome, or edit the words in ${wordsFile('en')}.` : undefined;
}

function refuseReason({ reason }: Request): string | undefined {
  if (reason === undefined) return undefined;
  if (reason.trim() === '') return 'The reason is empty. Write one sentence that readers understand, or leave --reason out to keep the present one.';
  return /[\n{}]/.test(reason) ? 'The reason holds a line break or braces. Write it as one plain sentence.' : undefined;
}

function refuseDay(until: string | undefined, today: string, texts: readonly string[]): string | undefined {
  if (until === undefined) return `New and not translated: ${texts.join(', ')}. Say with --until YYYY-MM-DD until when translations may lack it.`;
  if (!isDay(until)) return `"${until}" is no day. Write it as YYYY-MM-DD, such as --until ${today}.`;
  return until <= today ? `${until} is not after today (${today}), so the build would refuse the missing translations at once. Choose a later day.` : undefined;
}

type Entry = Pick<Content['newTexts'][number], 'part' | 'text'>;

/** Writes a reason that is new into the source language and takes its old translations out, which would say the old one. */
function changeReason({ content, languages, textOf }: Before, { to, reason }: Request, edit: (file: string, change: (text: string) => string) => void): Entry[] {
  const source = sourceOf(languages);
  const path = ['outcomes', to, 'reason'];
  const said = reason?.trim();
  if (said === undefined || said === content.words[source]?.outcomes[to]?.reason) return [];
  edit(wordsFile(source), (text) => replaceAt(text, path, said));
  for (const locale of Object.keys(languages)) if (locale !== source && hasAt(textOf, locale, path)) edit(wordsFile(locale), (text) => removeAt(text, path));
  return [{ part: 'tree', text: path.join('.') }];
}

/** Words and page of an outcome that a language lacks although it requires them: an outcome that is new itself. */
function notTranslated({ content, languages, textOf }: Before, to: string): Entry[] {
  const source = sourceOf(languages);
  const slug = `find-support/${to}`;
  const translations = Object.entries(languages).filter(([locale]) => locale !== source);
  const keys = Object.keys(content.words[source]?.outcomes[to] ?? {});
  const words = keys.filter((key) => translations.some(([locale, { required }]) => required.includes('tree') && !hasAt(textOf, locale, ['outcomes', to, key])));
  const lacksPage = translations.some(([locale, { required }]) => required.includes('outcomes') && !content.pages.some((page) => page.locale === locale && page.slug === slug));
  return [...words.map((key): Entry => ({ part: 'tree', text: `outcomes.${to}.${key}` })), ...(lacksPage ? [{ part: 'page' as const, text: slug }] : [])];
}

const hasAt = (textOf: Before['textOf'], locale: string, path: readonly string[]) => parseDocument(textOf(wordsFile(locale))).hasIn(path);

/** A text stands on the list once: a second reroute moves its day. */
function markNew({ newTexts }: Content, list: string, entry: Content['newTexts'][number]): string {
  const index = newTexts.findIndex(({ part, text }) => part === entry.part && text === entry.text);
  return index < 0 ? appendItem(list, entry) : replaceAt(replaceAt(list, [index, 'until'], entry.until), [index, 'why'], entry.why);
}
