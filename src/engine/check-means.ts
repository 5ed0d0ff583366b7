import { files } from './files.ts';
import type { Finding, Place } from './finding.ts';
import { didYouMean } from './nearest.ts';
import type { Rules } from './rules.ts';
import type { Domains } from './situation.ts';

/** Checks that what answers establish (`means`) speaks of variables and values that exist. */
export function checkMeans(rules: Rules, domains: Domains): Finding[] {
  return Object.entries(rules.questions).flatMap(([question, { answers }]) =>
    Object.entries(answers).flatMap(([answer, { means = {} }]) =>
      unknownKnowledge(`The answer "${answer}" establishes`, means, domains, { file: files.rules, path: ['questions', question, 'answers', answer, 'means'] }),
    ),
  );
}

/**
 * Variables and values that do not exist, in a statement about a situation.
 * `says`: who speaks of them, as the beginning of a sentence; `place`: of the whole statement.
 */
export function unknownKnowledge(says: string, knowledge: Readonly<Record<string, readonly string[]>>, domains: Domains, { file, path = [] }: Place): Finding[] {
  return Object.entries(knowledge).flatMap(([variable, values]): Finding[] => {
    const place = { file, path: [...path, variable] };
    const domain = domains.get(variable);
    if (!domain) return [{ code: 'unknown-id', message: `${says} "${variable}", which is neither a question nor a facet.`, fix: didYouMean(variable, domains.keys()), place }];
    return values
      .filter((value) => !domain.has(value))
      .map((value) => ({ code: 'unknown-id', message: `${says} ${variable} = "${value}", which does not exist.`, fix: didYouMean(value, domain), place }));
  });
}
