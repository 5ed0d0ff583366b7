import type { Finding } from './finding.ts';
import { didYouMean } from './nearest.ts';
import type { Rules } from './rules.ts';
import type { Domains } from './situation.ts';
import { files } from './files.ts';

/** Checks that what answers establish (`means`) speaks of variables and values that exist. */
export function checkMeans(rules: Rules, domains: Domains): Finding[] {
  return Object.entries(rules.questions).flatMap(([question, { answers }]) =>
    Object.entries(answers).flatMap(([answer, { means = {} }]) =>
      Object.entries(means).flatMap(([variable, values]): Finding[] => {
        const place = { file: files.rules, path: ['questions', question, 'answers', answer, 'means', variable] };
        const domain = domains.get(variable);
        if (!domain) return [{ code: 'unknown-id', message: `The answer "${answer}" establishes "${variable}", which is neither a question nor a facet.`, fix: didYouMean(variable, domains.keys()), place }];
        return values.filter((value) => !domain.has(value)).map((value) => ({ code: 'unknown-id', message: `The answer "${answer}" establishes ${variable} = "${value}", which does not exist.`, fix: didYouMean(value, domain), place }));
      }),
    ),
  );
}
