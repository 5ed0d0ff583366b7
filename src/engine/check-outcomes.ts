import type { Finding } from './finding.ts';
import { didYouMean } from './nearest.ts';
import type { Outcome, OutcomeKind, Policies, Rules } from './rules.ts';
import { files } from './files.ts';

/** What each kind of outcome must state. Prose sections are checked with the pages. */
const requiredFields = {
  request: ['portals', 'plans', 'filer', 'needs'],
  'ask-someone': ['filer'],
  'self-help': [],
  'not-supported': [],
  'not-covered': [],
} as const satisfies Record<OutcomeKind, readonly (keyof Outcome)[]>;

/** Ids that outcomes may name, by field. */
export interface Known {
  portals: ReadonlySet<string>;
  plans: ReadonlySet<string>;
  needs: ReadonlySet<string>;
  conflicts: ReadonlySet<string>;
  pages: ReadonlySet<string>;
}

/** Checks that the properties which policies speak of exist. */
export function checkPolicyProperties(policies: Policies, rules: Rules, registries: Known): Finding[] {
  const filers = new Set(Object.values(rules.outcomes).flatMap((outcome) => outcome.filer ?? []));
  const ids = { portals: registries.portals, via: registries.portals, plans: registries.plans, needs: registries.needs, filer: filers };
  return Object.entries(policies).flatMap(([id, policy]) =>
    (['for', 'forbid', 'require'] as const).flatMap((part) =>
      (Object.entries(ids) as [keyof typeof ids, ReadonlySet<string>][]).flatMap(([property, known]) =>
        (policy[part]?.[property] ?? []).filter((value) => !known.has(value)).map((value): Finding => ({
          code: 'unknown-id',
          message: `${id} names "${value}" under "${part} > ${property}", which does not exist, so it proves nothing.`,
          fix: didYouMean(value, known),
          place: { file: files.policies, path: [id, part, property] },
        })),
      ),
    ),
  );
}

/** Checks that every outcome has what its kind and certainty require, and names only what exists. */
export function checkOutcomes(rules: Rules, known: Known): Finding[] {
  return Object.entries(rules.outcomes).flatMap(([id, outcome]) => [...missing(id, outcome), ...unknown(id, outcome, rules, known)]);
}

function missing(id: string, outcome: Outcome): Finding[] {
  const at = (field: string) => ({ file: files.rules, path: ['outcomes', id, field] });
  const findings: Finding[] = requiredFields[outcome.kind]
    .filter((field) => outcome[field] === undefined || (field !== 'needs' && outcome[field]?.length === 0))
    .map((field) => ({ code: 'outcome-incomplete', message: `The outcome "${id}" does not say ${meaning[field]}.`, fix: `Add "${field}" to it; every outcome of the kind "${outcome.kind}" needs it.`, place: at(field) }));
  if (outcome.facts.length === 0 && outcome.certainty !== 'unknown')
    findings.push({ code: 'outcome-incomplete', message: `The outcome "${id}" is "${outcome.certainty}" but names no fact that it rests on, so it has no source.`, fix: 'Name its facts, or mark it as "unknown".', place: at('facts') });
  if (outcome.certainty !== 'stated' && !outcome.conflicts?.length)
    findings.push({ code: 'outcome-incomplete', message: `The outcome "${id}" is "${outcome.certainty}" but does not say which sources disagree or what was not found.`, fix: 'Name the contradiction (C-nn) or open combination (U-nn) under "conflicts".', place: at('certainty') });
  return findings;
}

const meaning = { portals: 'in which portal to file', plans: 'which plan serves', filer: 'who files', needs: 'what must be there first' } as const;

function unknown(id: string, outcome: Outcome, rules: Rules, known: Known): Finding[] {
  const named: [field: string, values: readonly string[] | undefined, known: ReadonlySet<string>][] = [
    ['portals', outcome.portals, known.portals],
    ['via', outcome.via === undefined ? [] : [outcome.via], known.portals],
    ['plans', outcome.plans, known.plans],
    ['needs', outcome.needs, known.needs],
    ['conflicts', outcome.conflicts, known.conflicts],
    ['alternatives', outcome.alternatives, new Set(Object.keys(rules.outcomes))],
    ['pages', outcome.pages, known.pages],
  ];
  return named.flatMap(([field, values, ids]) =>
    (values ?? []).filter((value) => !ids.has(value)).map((value): Finding => ({
      code: 'unknown-id',
      message: `The outcome "${id}" names "${value}" under "${field}", which does not exist.`,
      fix: didYouMean(value, ids),
      place: { file: files.rules, path: ['outcomes', id, field] },
    })),
  );
}
