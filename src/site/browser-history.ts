import { keyOf } from '../engine/answer-table.ts';
import type { Content } from '../engine/content.ts';
import type { HistoryEntry } from '../engine/history.ts';
import { localeOf, sourceLocale } from '../locales.ts';
import { foreignIn } from './browser-words.ts';
import type { Past } from './past.ts';
import { dayIn, reasonIn } from './reason-in.ts';

/** Picks from the history what the browser needs, in a locale, to explain a link that leads elsewhere. */
export function browserHistory({ history, interface: strings, foreign }: Pick<Content, 'history' | 'interface' | 'foreign'>, of: string): Past {
  const locale = localeOf(of);
  const words = (strings[locale] ?? strings[sourceLocale])?.history;
  if (!words) throw new Error(`There are no words for the locale "${of}". Add it to content/strings.`);
  const reasons = history.map((entry) => reasonIn(locale, entry));
  const picked = {
    words,
    changes: history.map((entry) => ({ id: entry.id, date: dayIn(locale, entry.date), reason: reasonIn(locale, entry).text, from: linksFrom(entry) })).reverse(),
  };
  const marked = foreignIn(picked, { ...foreign[locale], ...Object.fromEntries(reasons.filter((reason) => reason.locale !== locale).map((reason) => [reason.text, reason.locale])) }, locale);
  return { ...(Object.keys(marked).length > 0 && { foreign: marked }), ...picked };
}

/** Outcome → the answers that led to it until the change. */
function linksFrom({ changes }: HistoryEntry): Record<string, string[]> {
  const groups = Map.groupBy(changes.filter(({ from }) => from !== undefined), ({ from }) => from ?? '');
  return Object.fromEntries([...groups].map(([outcome, list]) => [outcome, list.map(({ answers }) => keyOf(answers))]));
}
