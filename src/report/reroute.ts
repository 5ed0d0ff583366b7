import type { Finding } from '../engine/finding.ts';
import { files } from '../engine/files.ts';
import type { Plan, Request } from '../reroute/plan.ts';

/** What a reroute has changed, or would change in a dry run, and what is left to do. */
export function sayPlan({ from, changed, newTexts, following }: Plan, { step, answer, to, until, examples }: Request, { dry, canRecord }: { dry: boolean; canRecord: boolean }): string {
  return [
    `At the step "${step}", the answer "${answer}" ${dry ? 'would lead' : 'leads'} to "${to}" (so far: "${from}"). The proof holds.`,
    dry ? 'Nothing was written (--dry-run). These files would change:' : 'These files were changed:',
    ...[...changed.keys()].map((file) => `  ${file}`),
    ...(examples && following > 0 ? [`Examples that follow: ${following}. Read their sentences in ${files.examples} once more.`] : []),
    ...(newTexts.length > 0 ? [`New: ${newTexts.join(', ')}. Other languages show it in English, marked, until ${until}; from the day after, the build asks for the translations.`] : []),
    ...(newTexts.length === 0 && until !== undefined ? ['No text is new, so --until has no effect.'] : []),
    `No check reads prose: correct the pages that say the old rule, then publish with npm run build.`,
    ...(canRecord ? ['Record the change for links that people keep: npm run rules:record -- --reason "…"'] : []),
  ].join('\n');
}

/** What has to change before a reroute can be made. */
export function sayRefused({ following }: Plan, findings: readonly Finding[], { examples }: Request): string {
  const codes = new Set(findings.map(({ code }) => code));
  return [
    'Nothing was written: with this change the content would not hold.',
    ...(codes.has('policy-broken') ? ['A broken policy contradicts a source. Choose another outcome, unless the source has changed: then correct the facts first (README.md, "How to change a rule").'] : []),
    ...(codes.has('example-wrong') && following > 0 && !examples ? [`${following} ${following === 1 ? 'example states' : 'examples state'} the old outcome: add --examples, and they follow.`] : []),
    ...(codes.has('coverage-wrong') ? ['The decision table says the old outcome: correct these rows by hand, they name what people agreed on.'] : []),
  ].join('\n');
}
