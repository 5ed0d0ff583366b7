import { sourceOf, type Languages } from '../i18n/chain.ts';
import { keyOf, outcomeFor, tableOf } from './answer-table.ts';
import type { Content } from './content.ts';
import { files, registryFile } from './files.ts';
import type { Finding } from './finding.ts';
import type { History } from './history.ts';
import { didYouMean } from './nearest.ts';
import { checkRecorded } from './check-recorded.ts';
import { digestOf } from './record.ts';
import type { Rules } from './rules.ts';
import type { Tree } from './tree.ts';

const answersFile = registryFile('answers');
const historyFile = registryFile('history');

type Recorded = Pick<Content, 'rules' | 'answers' | 'history' | 'words' | 'permalinks'>;

/**
 * Holds the tree against the recorded answers, and the history of changes against itself, the dates and both.
 * `today` (YYYY-MM-DD): no change lies in the future.
 */
export function checkHistory(content: Recorded, tree: Tree, languages: Languages, today: string): Finding[] {
  const { answers, history, rules } = content;
  const entries = [...checkIds(content, languages), ...checkDates(history, rules, today), ...checkChain(history)];
  if (digestOf(answers.routes) !== answers.digest)
    return [...entries, { code: 'history-wrong', message: 'The recorded answers were edited by hand: their digest is another one.', fix: `Restore the file (git restore ${answersFile}), change the rules instead, and run: npm run rules:record.`, place: { file: answersFile, path: ['digest'] } }];
  const contradicting = checkEnd(content, tree);
  const first = [...entries, ...contradicting];
  return first.length > 0 ? first : checkRecorded(content, tree, content.words[sourceOf(languages)]);
}

const wrong = (message: string, fix: string, ...path: (string | number)[]): Finding => ({ code: 'history-wrong', message, fix, place: { file: historyFile, path } });

/** Outcomes, questions and languages that entries name exist, or did once and are registered as moved or retired. */
function checkIds({ history, rules, permalinks }: Pick<Content, 'history' | 'rules' | 'permalinks'>, languages: Languages): Finding[] {
  const past = [...Object.keys(permalinks.moved), ...Object.keys(permalinks.retired)];
  const outcomes = [...Object.keys(rules.outcomes), ...past.flatMap((address) => /^\/find-support\/([a-z0-9-]+)\/$/.exec(address)?.[1] ?? [])];
  const questions = [...Object.keys(rules.questions), ...past.flatMap((address) => /^\?([a-z0-9-]+)$/.exec(address)?.[1] ?? [])];
  const unknown = (what: string, id: string, known: readonly string[], ...path: (string | number)[]): Finding[] =>
    known.includes(id) ? [] : [{ code: 'unknown-id', message: `The history names the ${what} "${id}", which does not exist.`, fix: didYouMean(id, known), place: { file: historyFile, path } }];
  return history.flatMap((entry, at) => [
    ...Object.keys(entry.reasons ?? {}).flatMap((locale) => unknown('language', locale, Object.keys(languages).slice(1), at, 'reasons', locale)),
    ...entry.changes.flatMap(({ from, to, asks }, index) => [
      ...(from === undefined ? [] : unknown('outcome', from, outcomes, at, 'changes', index, 'from')),
      ...(to === undefined ? [] : unknown('outcome', to, outcomes, at, 'changes', index, 'to')),
      ...(asks === undefined ? [] : unknown('question', asks, questions, at, 'changes', index, 'asks')),
    ]),
  ]);
}

/** Entries stand in the order of their days, none in the future, each with an id of its own. */
function checkDates(history: History, { version }: Rules, today: string): Finding[] {
  const last = history.at(-1);
  return [
    ...history.flatMap(({ id, date }, at): Finding[] => [
      ...(date > today ? [wrong(`The entry "${id}" is of ${date}, which is in the future.`, 'Correct the date.', at, 'date')] : []),
      ...(date < (history[at - 1]?.date ?? '') ? [wrong(`The entry "${id}" is older than the one above it.`, 'Put the entries in the order of their days, the oldest first.', at, 'date')] : []),
      ...(id.startsWith(date) ? [] : [wrong(`The entry "${id}" is of another day, ${date}.`, 'Correct the date; the id stays, because links name it.', at, 'date')]),
      ...(history.findIndex((other) => other.id === id) < at ? [wrong(`Two entries have the id "${id}".`, 'Give the newer one a number at the end, as in "2026-12-01-2".', at, 'id')] : []),
    ]),
    ...(last && last.date > version ? [{ code: 'history-wrong' as const, message: `The rules say that they were last changed on ${version}, but the history has a change of ${last.date}.`, fix: `Set "version" to ${last.date}.`, place: { file: files.rules, path: ['version'] } }] : []),
  ];
}

/** Each set of answers stands once in an entry and begins where its last change ended. */
function checkChain(history: History): Finding[] {
  const last = new Map<string, string | undefined>();
  return history.flatMap(({ id, changes }, at) => {
    const here = new Set<string>();
    return changes.flatMap(({ answers, from, to }, index): Finding[] => {
      const key = keyOf(answers);
      const twice = here.has(key);
      const before = last.get(key);
      const breaks = !twice && last.has(key) && before !== from;
      here.add(key);
      last.set(key, to);
      if (twice) return [wrong(`The answers ${key} stand twice in the entry "${id}".`, 'Remove one of them.', at, 'changes', index)];
      return breaks ? [wrong(`The entry "${id}" says that ${key} ${ledTo(from)} before, but an earlier entry says that they ${ledTo(before)} since then.`, 'Restore the entries as the tool wrote them: they are only added, never changed.', at, 'changes', index)] : [];
    });
  });
}

const ledTo = (outcome: string | undefined) => (outcome === undefined ? 'led to no outcome' : `led to "${outcome}"`);

/** The last change of each set of answers ends where they lead: by the record, or, not yet recorded, by the rules. */
function checkEnd({ answers, history }: Recorded, tree: Tree): Finding[] {
  const now = tableOf(tree);
  const ends = new Map(history.flatMap((entry, at) => entry.changes.map((change, index) => [keyOf(change.answers), { change, at, index, id: entry.id }] as const)));
  return [...ends].flatMap(([key, { change, at, index, id }]): Finding[] => {
    const recorded = outcomeFor(answers.routes, change.answers);
    if (change.to === recorded || change.to === outcomeFor(now, change.answers)) return [];
    return [wrong(`The entry "${id}" says that ${key} ${ledTo(change.to)} since then, but the recorded answers say that they ${ledTo(recorded)}.`, `Restore the entry as the tool wrote it; a new change is added by npm run rules:record.`, at, 'changes', index)];
  });
}
