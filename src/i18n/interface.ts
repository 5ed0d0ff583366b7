import { z } from 'zod';

/**
 * Schema of content/strings/<locale>.yaml: the interface words of the site and the widget, in one language.
 * Every key says what it is for; words in braces are placeholders and stay as they are.
 */

const say = (description: string) => z.string().min(1).describe(description);

export const interfaceSchema = z.strictObject({
  site: z.strictObject({
    title: say('Name of the site, in the header and after every page title.'),
    description: say('What the site does, for search engines and link previews of the home page.'),
    independent: say('Footer: this is not a Microsoft site.'),
    quiet: say('Footer: no cookies, no third parties.'),
    wrong: say('Footer: link to the page about the guide and its sources.'),
  }),
  nav: z.strictObject({
    label: say('Accessible name of the main navigation.'),
    find: say('Link to the first question.'),
    guidance: say('Link to the list of guidance pages.'),
    map: say('Link to the map of the tree.'),
    compare: say('Link to the table of all outcomes.'),
    search: say('Label and button of the search field.'),
    searchHint: say('Placeholder of the search field.'),
  }),
  home: z.strictObject({
    title: say('The headline of the home page: the question that the site answers.'),
    lead: say('One sentence below the headline.'),
    rulesTitle: say('Heading of the short list of rules.'),
    rules: z.array(z.strictObject({ text: say('A rule in one or two sentences.'), link: say('Address of the page with more, without locale.'), more: say('Text of the link.') })),
    pagesTitle: say('Heading of the list of guidance pages.'),
    treeTitle: say('Heading of the links to map, table and proof.'),
    treeText: say('What map, table and proof are for.'),
  }),
  sections: z.record(z.string(), say('Name of a section of guidance pages, for the sidebar and the home page.')),
  guide: z.strictObject({
    yourAnswers: say('Heading of the list of answers given so far.'),
    change: say('Link that reopens a question.'),
    changeOf: say('Accessible name of that link. {question}: the question.'),
    startAgain: say('Link to the first question.'),
    kept: say('Mark on an answer that was kept after an earlier one was changed.'),
    waiting: say('Told on a step. {answers}: answers that will be used when their question comes.'),
    dropped: say('Told after a change. {answers}: answers that no longer apply.'),
    refused: say('Told when an address holds an answer twice or one that does not exist. {questions}: the questions concerned.'),
    elsewhere: say('Told on an outcome. {title}: the outcome that the answers in the address lead to today.'),
    incomplete: say('Told on an outcome when the answers in the address stop at a question. {title}: the question.'),
    extra: say('Told on an outcome. {answers}: answers in the address that nobody is asked for on this route.'),
    step: say('Small line above a question. {number}: how many questions were answered, plus one.'),
    seeMap: say('Link from a step to the whole tree.'),
    noScript: say('Told to readers without JavaScript at the list of answers; may stay short.'),
    leadsTo: say('Before the title of an outcome in the map.'),
  }),
  outcome: z.strictObject({
    kinds: z.strictObject({ request: say('Kind of outcome: file here.'), 'ask-someone': say('Kind: somebody else files.'), 'self-help': say('Kind: do this first.'), 'not-supported': say('Kind: nobody supports this.'), 'not-covered': say('Kind: the sources are silent.') }),
    glance: say('Accessible name of the card with portal, plan and filer.'),
    portal: say('Label: where to file.'),
    alsoPortal: say('Before a second portal.'),
    via: say('Label: where to start.'),
    account: say('Label: which account signs in.'),
    plan: say('Label: which plan.'),
    plans: say('Label: which plans, any of them.'),
    filer: say('Label: who files.'),
    needs: say('Heading of the list of what is needed first.'),
    howTo: say('Link from a prerequisite to the page that tells how to get it. {name}: the prerequisite.'),
    open: say('Link that opens a portal. {name}: the portal.'),
    certainty: z.strictObject({ uncertain: say('Badge: sources disagree.'), unknown: say('Badge: no source found.') }),
    whyTitle: say('Heading of the reason.'),
    whoTitle: say('Heading of the routes that lead to this outcome.'),
    whoText: say('Sentence above these routes.'),
    instead: say('Heading of the list of other outcomes.'),
    more: say('Heading of the list of guidance pages.'),
  }),
  page: z.strictObject({
    outcomes: say('Heading of the outcomes that a guidance page leads to.'),
    outcomesText: say('Sentence above them, with a link text for the first question following.'),
    ask: say('Link to the first question.'),
    sources: say('Heading of the facts and sources of a page.'),
    sourcesText: say('Sentence above the facts.'),
    fact: say('Column: id of a fact.'),
    says: say('Column: what the fact says.'),
    status: z.strictObject({ current: say('Status of a fact.'), legacy: say('Status of a fact.'), uncertain: say('Status of a fact.') }),
    copyOf: say('After a source. {date}: date of the copy that was read.'),
    undated: say('After a source whose copy has no date.'),
    breadcrumb: say('Accessible name of the links back to section and home.'),
  }),
  diagram: z.strictObject({
    whichPortal: say('Title of the diagram of products and portals.'),
    whichPortalText: say('Describes the diagram for people who cannot see it.'),
    whoFiles: say('Title of the diagram of who may file.'),
    whoFilesText: say('Describes the diagram for people who cannot see it.'),
    asTable: say('Opens the same data as a table.'),
    product: say('Column: product.'),
    portal: say('Column: portal.'),
    plan: say('Column: plan.'),
    yes: say('Cell: this reader files.'),
    no: say('Cell: somebody else files.'),
    unclear: say('Cell: the sources do not say.'),
    legend: say('Accessible name of the legend.'),
  }),
  map: z.strictObject({ title: say('Title.'), lead: say('Sentence below it.'), description: say('For search engines.') }),
  compare: z.strictObject({ title: say('Title.'), lead: say('Sentence below it.'), description: say('For search engines.'), outcome: say('Column: outcome.'), kind: say('Column: kind.'), needs: say('Column: needed first.'), none: say('Cell without content, for screen readers.') }),
  changes: z.strictObject({ title: say('Title.'), lead: say('Sentence below it.'), description: say('For search engines.'), none: say('There are no changes yet. {date}: date of the rules.') }),
  proof: z.strictObject({
    title: say('Title.'),
    lead: say('Sentence below it.'),
    description: say('For search engines.'),
    numbers: say('Heading of the counts.'),
    counts: z.strictObject({ steps: say('Count.'), outcomes: say('Count.'), routes: say('Count.'), policies: say('Count.'), held: say('How often a policy was held against a route.'), examples: say('Count.'), rows: say('Count.'), facts: say('Count of current facts, all used.'), longest: say('Longest route, in answers.') }),
    checks: say('Heading of the rules that the build checks.'),
    policies: say('Heading.'),
    policy: say('Column.'),
    applies: say('Column: number of routes.'),
    restsOn: say('Column: facts.'),
    examples: say('Heading.'),
    situation: say('Column.'),
    leadsTo: say('Column.'),
    coverage: say('Heading.'),
    row: say('Column.'),
  }),
  search: z.strictObject({
    title: say('Title.'),
    description: say('For search engines.'),
    label: say('Label of the field.'),
    button: say('Button.'),
    results: z.strictObject({ one: say('{count} is 1.'), other: say('{count}: number of results.') }),
    none: say('Nothing found. {query}: what was searched.'),
    failed: say('The index could not be loaded.'),
    searching: say('While searching.'),
    pages: say('Heading of the list of all pages.'),
    outcomes: say('Heading of the list of all outcomes.'),
  }),
  notFound: z.strictObject({ title: say('Title.'), lead: say('Sentence below it.'), outcome: say('Told for an address below find-support. {id}: the last part of the address.') }),
});

export type InterfaceWords = z.infer<typeof interfaceSchema>;

/**
 * Puts values into the placeholders of a text.
 * @example fill('Change: {question}', { question: 'Which product?' }) // 'Change: Which product?'
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
