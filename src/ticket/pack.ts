import type { Content } from '../engine/content.ts';
import type { Outcome } from '../engine/rules.ts';
import type { Tree } from '../engine/tree.ts';
import { rulesVersion } from '../engine/version.ts';
import type { Words } from '../engine/words.ts';
import { fill } from '../i18n/fill.ts';
import type { InterfaceWords } from '../i18n/interface.ts';
import { languageName } from '../i18n/language-name.ts';
import { localeOf, locales, type Locale } from '../locales.ts';
import { stepWords } from '../widget/words.ts';
import { checkedDates, sayDates } from './checked.ts';
import type { Row, TicketTexts } from './texts.ts';

/** Picks from the content what a ticket about an outcome says in a locale. A text in another language names that language. */
export function packTicket(locale: Locale, id: string, content: Content, tree: Tree): TicketTexts {
  const outcome = content.rules.outcomes[id];
  const words = marked(content.words[locale], content.foreign[locale] ?? {}, locale);
  const strings = marked(content.interface[locale], content.foreign[locale] ?? {}, locale);
  const said = words?.outcomes[id];
  if (!outcome || !words || !strings || !said) throw new Error(`There are no words for the outcome "${id}" in the locale "${locale}".`);
  const { copy, outcome: labels } = strings;
  const checked = checkedLine(outcome, content, locale);
  return {
    lang: locales[locale].lang,
    labels: { answers: copy.answers, link: copy.link, subject: copy.subject, needs: labels.needs, doubt: labels.certainty[outcome.certainty === 'unknown' ? 'unknown' : 'uncertain'] },
    title: said.title,
    summary: said.summary,
    rows: rowsOf(outcome, words, labels, content),
    needs: (outcome.needs ?? []).flatMap((need) => words.needs[need] ?? []),
    reason: fill(labels.why, { reason: said.reason }),
    doubts: (outcome.conflicts ?? []).flatMap((conflict) => words.conflicts[conflict] ?? []),
    steps: stepsTo(id, words, tree),
    rules: rulesLine(content, locale),
    ...(checked === undefined ? {} : { checked }),
  };
}

/** The guide and the version of its rules, in a sentence. */
export function rulesLine({ rules, interface: strings }: Pick<Content, 'rules' | 'interface'>, locale: Locale): string {
  const version = `${rulesVersion(rules)} (${rules.version})`;
  const { site, copy } = strings[locale] ?? {};
  return site && copy ? fill(copy.rules, { site: site.title, version }) : version;
}

/** Which copies of its sources an outcome was compared with, in a sentence; undefined when it rests on none. */
export function checkedLine({ facts }: Pick<Outcome, 'facts'>, content: Content, locale: Locale): string | undefined {
  const { copy, page } = content.interface[locale] ?? {};
  const dates = checkedDates(facts, content.facts, content.sources);
  return copy && page && dates ? fill(copy.checked, { date: sayDates(dates, locales[locale].lang, page.undated) }) : undefined;
}

/** Portal, plan and filer, as on the card of the outcome. */
function rowsOf({ via, portals = [], plans = [], filer }: Outcome, words: Words, labels: InterfaceWords['outcome'], content: Content): Row[] {
  const portal = (id: string, linked: boolean) => {
    const address = linked ? content.portals[id]?.address : undefined;
    return { text: words.portals[id]?.name ?? id, ...(address === undefined ? {} : { address }) };
  };
  return [
    { label: labels.via, values: via === undefined ? [] : [portal(via, true)] },
    // Whoever starts elsewhere should not open the portal directly.
    { label: via === undefined ? labels.portal : labels.then, values: portals.map((id) => portal(id, via === undefined)) },
    { label: plans.length > 1 ? labels.plans : labels.plan, values: plans.map((id) => ({ text: words.plans[id]?.name ?? id })) },
    { label: labels.filer, values: filer === undefined ? [] : [{ text: words.filers[filer]?.name ?? filer }] },
  ].filter(({ values }) => values.length > 0);
}

/** The steps of all routes that lead to an outcome, with the answers that are on them. */
function stepsTo(id: string, words: Words, tree: Tree): TicketTexts['steps'] {
  const steps: TicketTexts['steps'] = {};
  for (const end of tree.ends.filter(({ target }) => target === id))
    for (const { step, question, answer } of [...(tree.steps.get(end.step)?.route ?? []), end]) {
      const { title, answers } = stepWords(words, step, question);
      const known = (steps[step] ??= { title, answers: {} });
      known.answers[answer] = answers[answer]?.label ?? answer;
    }
  return steps;
}

/** Adds to every text that the locale lacks the name of the language that it is in. */
function marked<T>(value: T, foreign: Readonly<Record<string, string>>, locale: Locale): T {
  if (Object.keys(foreign).length === 0) return value;
  if (typeof value === 'string') {
    const from = Object.hasOwn(foreign, value) ? foreign[value] : undefined;
    return (from === undefined ? value : `${value} (${languageName(locale, localeOf(from))})`) as T;
  }
  if (Array.isArray(value)) return value.map((part: unknown) => marked(part, foreign, locale)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, marked(part as unknown, foreign, locale)])) as T;
}
