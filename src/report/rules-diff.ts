import { own } from '../engine/own.ts';
import type { Ids, PropertyChange, RulesDiff } from '../engine/rules-diff.ts';
import { sayStatement } from '../engine/say-change.ts';
import type { Words } from '../engine/words.ts';

/** Words of rules: of both versions, so that what is gone still has its name. */
export type RuleWords = Pick<Words, 'questions' | 'outcomes' | 'portals' | 'plans' | 'filers' | 'needs'>;

export const noWords: RuleWords = { questions: {}, outcomes: {}, portals: {}, plans: {}, filers: {}, needs: {} };

/** The words of now, completed by those of before. */
export function bothWords(before: RuleWords, now: RuleWords): RuleWords {
  const questions = { ...before.questions, ...now.questions };
  for (const [id, { answers }] of Object.entries(before.questions)) {
    const current = own(now.questions, id);
    if (current) questions[id] = { ...current, answers: { ...answers, ...current.answers } };
  }
  const join = <K extends keyof RuleWords>(part: K): RuleWords[K] => ({ ...before[part], ...now[part] });
  return { questions, outcomes: join('outcomes'), portals: join('portals'), plans: join('plans'), filers: join('filers'), needs: join('needs') };
}

/** What a change of the rules does, in words, for the person who reviews it. */
export function printRulesDiff(diff: RulesDiff, words: RuleWords): string {
  const { changes, statements, links, appeared, gone, properties } = diff;
  const parts = [
    ...(changes.length === 0 ? ['No answer leads elsewhere.'] : [`${count(changes.length, 'route')} lead${changes.length === 1 ? 's' : ''} elsewhere, ${count(links.length, 'shared link')} affected:`]),
    ...statements.map((statement) => `- ${sayStatement(statement, words)}; ${count(statement.changes.length, 'route')}, ${count(statement.links, 'link')} affected.`),
    ...(appeared.length + gone.length > 0 ? [`${count(appeared.length, 'route')} appeared, ${count(gone.length, 'route')} disappeared.`] : []),
    ...sayIds('Added', diff.added),
    ...sayIds('Removed', diff.removed),
    ...(properties.length > 0 ? ['What outcomes say:', ...properties.map((change) => `- ${sayProperty(change, words)}`)] : []),
  ];
  return parts.join('\n');
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

function sayIds(what: string, ids: Ids): string[] {
  return Object.entries(ids).filter(([, list]) => list.length > 0).map(([kind, list]) => `${what} ${list.length === 1 ? kind.slice(0, -1) : kind}: ${list.join(', ')}.`);
}

const labels = { kind: 'the kind', portals: 'the portal', via: 'the portal to start in', plans: 'the plan', filer: 'who files', needs: 'what is needed first', certainty: 'how sure it is' } as const satisfies Record<PropertyChange['property'], string>;

function sayProperty({ outcome, property, from, to }: PropertyChange, words: RuleWords): string {
  const list = (ids: readonly string[]) => (ids.length === 0 ? 'nothing' : ids.map((id) => named(property, id, words)).join(' + '));
  return `On "${own(words.outcomes, outcome)?.title ?? outcome}" (${outcome}), ${labels[property]} changes from ${list(from)} to ${list(to)}.`;
}

function named(property: PropertyChange['property'], id: string, words: RuleWords): string {
  switch (property) {
    case 'portals':
    case 'via':
      return quoted(own(words.portals, id)?.name, id);
    case 'plans':
      return quoted(own(words.plans, id)?.name, id);
    case 'filer':
      return quoted(own(words.filers, id)?.name, id);
    case 'needs':
      return quoted(own(words.needs, id)?.name, id);
    case 'kind':
    case 'certainty':
      return id;
    default:
      return property satisfies never;
  }
}

const quoted = (name: string | undefined, id: string) => (name === undefined ? id : `"${name}"`);
