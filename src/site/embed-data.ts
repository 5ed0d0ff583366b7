import { format, guideWords, type EmbedData, type EmbedOutcome, type Offline } from '../embed/data.ts';
import type { Outcome } from '../engine/rules.ts';
import type { Words } from '../engine/words.ts';
import type { InterfaceWords } from '../i18n/interface.ts';
import type { Guide } from '../load/guide.ts';
import { localeIds, locales } from '../locales.ts';
import { browserWords, foreignIn } from './browser-words.ts';

/** What the guide says on other sites in one locale: embed/<locale>.json. */
export function embedData({ content, proof }: Guide, locale: string): EmbedData {
  const { lang, questions, steps } = browserWords(content, locale);
  const words = content.words[locale];
  const strings = content.interface[locale];
  if (!words || !strings) throw new Error(`There are no words for the locale "${locale}". Add it to content/tree/strings and content/strings.`);
  const said = {
    site: { title: strings.site.title, independent: strings.site.independent },
    guide: pick(strings.guide, guideWords),
    embed: pick(strings.embed, ['open', 'newTab', 'ignored']),
    questions,
    steps,
    outcomes: Object.fromEntries(Object.entries(content.rules.outcomes).map(([id, outcome]) => [id, outcomeWords(id, outcome, words, strings.outcome)])),
  };
  return { format, lang, graph: proof.graph, foreign: foreignIn(said, content.foreign[locale] ?? {}, locale), ...said };
}

/** What the script must be able to say when it can load nothing, in every locale. */
export function offlineWords({ content }: Guide): Offline {
  return Object.fromEntries(localeIds.flatMap((locale) => {
    const { site, embed } = content.interface[locale] ?? {};
    return site && embed ? [[locale, { lang: locales[locale].lang, title: site.title, failed: embed.failed }]] : [];
  }));
}

/** The same rows as on the card of the outcome's page, in its order. */
function outcomeWords(id: string, { kind, certainty, via, portals = [], plans = [], filer }: Outcome, words: Words, labels: InterfaceWords['outcome']): EmbedOutcome {
  const { title = '', summary = '' } = words.outcomes[id] ?? {};
  const names = (ids: readonly (string | undefined)[], among: Readonly<Record<string, { name: string }>>) => ids.flatMap((one) => (one && among[one] ? [among[one].name] : []));
  const rows: EmbedOutcome['rows'] = [
    [labels.via, names([via], words.portals)],
    [via ? labels.then : labels.portal, names(portals, words.portals)],
    [plans.length > 1 ? labels.plans : labels.plan, names(plans, words.plans)],
    [labels.filer, names([filer], words.filers)],
  ];
  return { kind: labels.kinds[kind], ...(certainty === 'stated' ? {} : { doubt: labels.certainty[certainty] }), title, summary, rows: rows.filter(([, texts]) => texts.length > 0) };
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}
