import type { Finding } from './finding.ts';
import { didYouMean } from './nearest.ts';
import { own } from './own.ts';
import type { ContentPage } from './pages.ts';
import type { Facts, OpenQuestions, Plans, Portals, Prerequisites, Sources } from './registries.ts';
import type { Policies, Rules } from './rules.ts';
import { factTextsFile, files, registryFile } from './files.ts';

/** Registries and everything that names facts. */
export interface FactUse {
  facts: Facts;
  sources: Sources;
  openQuestions: OpenQuestions;
  portals: Portals;
  plans: Plans;
  prerequisites: Prerequisites;
  rules: Rules;
  policies: Policies;
  pages: readonly ContentPage[];
}

/** The page that may name legacy facts, as help with old names. */
const oldNamesPage = 'reference/old-names';

/** Checks that every fact, source and contradiction that is named exists, and that facts are used as their status allows. */
export function checkFacts(use: FactUse): Finding[] {
  const uses = factUses(use);
  const named = new Set(uses.filter((u) => u.shown).map((u) => u.fact));
  const findings: Finding[] = [];
  for (const { fact, what, place, legacyAllowed } of uses) {
    const known = own(use.facts, fact);
    if (!known) findings.push({ code: 'unknown-id', message: `${what} names the fact "${fact}", which does not exist.`, fix: didYouMean(fact, Object.keys(use.facts)), place });
    else if (known.status === 'legacy' && !legacyAllowed) findings.push({ code: 'fact-legacy', message: `${what} states ${fact}, which is out of date.`, fix: known['replaced-by']?.length ? `Use ${known['replaced-by'].join(' or ')}; old facts belong on ${oldNamesPage}.` : `Old facts belong on ${oldNamesPage}.`, place });
  }
  for (const [id, fact] of Object.entries(use.facts))
    if (fact.status === 'current' && !named.has(id)) findings.push({ code: 'fact-unused', message: `No page or outcome states ${id}: "${fact.says}"`, fix: 'State it where a reader needs it and name it there, or mark it as legacy.', place: { file: registryFile('facts'), path: [id] } });
  return [...findings, ...checkSources(use)];
}

/** Checks that the translated statements belong to facts that exist. */
export function checkFactTexts({ facts, factTexts }: { facts: Facts; factTexts: Readonly<Record<string, Record<string, string>>> }): Finding[] {
  return Object.entries(factTexts).flatMap(([locale, texts]) =>
    Object.keys(texts).filter((id) => !own(facts, id)).map((id): Finding => ({ code: 'unknown-id', message: `"${id}" is translated, but there is no such fact.`, fix: didYouMean(id, Object.keys(facts)), place: { file: factTextsFile(locale), path: [id] } })),
  );
}

interface Use {
  fact: string;
  what: string;
  place: Finding['place'];
  legacyAllowed?: boolean;
  /** Whether a reader sees it there. */
  shown?: boolean;
}

function factUses({ rules, policies, pages, portals, plans, prerequisites, openQuestions }: FactUse): Use[] {
  const registry = (name: string, entries: Record<string, { facts: string[] }>, extra: Partial<Use> = {}) =>
    Object.entries(entries).flatMap(([id, entry]) => entry.facts.map((fact): Use => ({ fact, what: `"${id}"`, place: { file: registryFile(name), path: [id, 'facts'] }, ...extra })));
  return [
    ...Object.entries(rules.outcomes).flatMap(([id, outcome]) => outcome.facts.map((fact): Use => ({ fact, what: `The outcome "${id}"`, place: { file: files.rules, path: ['outcomes', id, 'facts'] }, shown: true }))),
    ...Object.entries(policies).flatMap(([id, policy]) => policy.facts.map((fact): Use => ({ fact, what: id, place: { file: files.policies, path: [id, 'facts'] } }))),
    ...pages.flatMap((page) => (page.front?.facts ?? []).map((fact): Use => ({ fact, what: 'The page', place: { file: page.file, path: ['facts'] }, legacyAllowed: page.slug === oldNamesPage, shown: true }))),
    ...registry('portals', portals),
    ...registry('plans', plans),
    ...registry('prerequisites', prerequisites),
    ...registry('open-questions', openQuestions, { legacyAllowed: true }),
  ];
}

function checkSources({ facts, sources, openQuestions }: FactUse): Finding[] {
  const missing = (what: string, ids: readonly string[], known: Record<string, unknown>, place: Finding['place']) =>
    ids.filter((id) => !own(known, id)).map((id): Finding => ({ code: 'unknown-id', message: `${what} names "${id}", which does not exist.`, fix: didYouMean(id, Object.keys(known)), place }));
  const file = registryFile('facts');
  return [
    ...Object.entries(facts).flatMap(([id, fact]) => [
      ...missing(id, fact.sources, sources, { file, path: [id, 'sources'] }),
      ...missing(id, fact.conflicts ?? [], openQuestions, { file, path: [id, 'conflicts'] }),
      ...missing(id, [...(fact['replaced-by'] ?? []), ...(fact.see ?? [])], facts, { file, path: [id] }),
    ]),
    ...Object.entries(openQuestions).flatMap(([id, entry]) => missing(id, entry.sources ?? [], sources, { file: registryFile('open-questions'), path: [id, 'sources'] })),
  ];
}
