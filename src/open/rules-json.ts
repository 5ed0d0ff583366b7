import { own } from '../engine/own.ts';
import { stepWords } from '../widget/words.ts';
import type { OpenRules } from './format.ts';
import { neutralAddress, type OpenSource } from './source.ts';
import { format, rulesVersion } from '../engine/version.ts';

/**
 * The rules with everything that they name, as /rules.json holds them. Nothing in it depends on the day of the build.
 * @throws when something has no words; the checks find that before.
 */
export function openRules(source: OpenSource): OpenRules {
  const { content, words, site } = source;
  const { rules, portals, plans, prerequisites, policies } = content;
  return {
    $schema: new URL('rules.schema.json', site).href,
    format,
    version: rulesVersion(rules),
    updated: rules.version,
    site,
    notice: source.notice,
    languages: [...source.languages],
    start: rules.start,
    facets: rules.facets,
    questions: questionsOf(source),
    steps: stepsOf(source),
    outcomes: each(rules.outcomes, (outcome, id) => ({ address: neutralAddress(source, id), ...worded(words.outcomes, id), ...outcome })),
    portals: each(portals, (portal, id) => ({ ...worded(words.portals, id), ...portal })),
    plans: each(plans, (plan, id) => ({ ...worded(words.plans, id), ...plan })),
    filers: words.filers,
    needs: each(prerequisites, (need, id) => ({ ...worded(words.needs, id), ...need })),
    policies: each(policies, (policy, id) => ({ says: worded(words.policies, id), ...policy })),
    conflicts: words.conflicts,
    ...factsOf(content),
  };
}

function questionsOf({ content, words }: OpenSource): OpenRules['questions'] {
  return each(content.rules.questions, ({ answers }, id) => {
    const said = own(words.questions, id);
    return {
      ...given({ title: said?.title, hint: said?.hint }),
      answers: each(answers, (answer, value) => ({ ...given({ label: own(said?.answers ?? {}, value)?.label }), ...answer })),
    };
  });
}

function stepsOf(source: OpenSource): OpenRules['steps'] {
  return each(source.content.rules.steps, ({ answers, ...step }, id) => {
    const said = stepWords(source.words, id, step.asks);
    return {
      address: neutralAddress(source, id),
      title: said.title,
      ...given({ hint: said.hint }),
      ...step,
      answers: each(answers, (to, answer) => ({ to, ...worded(said.answers, answer) })),
    };
  });
}

/** The facts that the rules and what they name rest on, and the sources of these. */
function factsOf({ rules, policies, portals, plans, prerequisites, facts, sources }: OpenSource['content']): Pick<OpenRules, 'facts' | 'sources'> {
  const named = new Set([rules.outcomes, policies, portals, plans, prerequisites].flatMap((part) => Object.values(part).flatMap((entry) => entry.facts)));
  const used = Object.entries(facts).filter(([id]) => named.has(id));
  const read = new Set(used.flatMap(([, fact]) => fact.sources));
  return {
    facts: Object.fromEntries(used.map(([id, fact]) => [id, { says: fact.says, status: fact.status, sources: fact.sources }])),
    sources: Object.fromEntries(Object.entries(sources).filter(([id]) => read.has(id)).map(([id, { note: _, ...document }]) => [id, document])),
  };
}

function each<T, U>(record: Readonly<Record<string, T>>, make: (value: T, key: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value, key)]));
}

function worded<T>(words: Readonly<Record<string, T>>, id: string): T {
  const said = own(words, id);
  if (said === undefined) throw new Error(`There are no words for "${id}". Run \`npm run check\`, which names the file.`);
  return said;
}

/** Without the fields that have no value. */
function given<T extends Record<string, string | undefined>>(fields: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: string };
}
