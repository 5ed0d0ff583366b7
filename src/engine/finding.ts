/**
 * A problem found by a check, as data. Checks return findings; printers (src/report) show them.
 * The engine knows a place by file and path of keys; src/load adds line and column.
 */
export interface Finding {
  code: FindingCode;
  /** What is wrong, in a sentence that a support lead understands. */
  message: string;
  /** What to do about it. */
  fix: string;
  place: Place;
}

export interface Place {
  /** Path below the project's root, with forward slashes. */
  file: string;
  /** Keys from the top of the file to the place, for YAML files. */
  path?: readonly (string | number)[];
  line?: number;
  column?: number;
}

/** Every kind of finding, with the rule that it stands for. The proof page lists them. */
export const findingKinds = {
  'file-missing': 'Every file that the site needs is there.',
  'yaml-syntax': 'A data file is well-formed YAML.',
  'unknown-key': 'A data file has no keys that its schema does not know.',
  'unknown-id': 'Every id that is named exists.',
  'wrong-value': 'Every value has the shape that its schema asks for.',
  'reserved-id': 'No step or outcome takes the name of another page below find-support.',
  'id-clash': 'A step and an outcome never share an id.',
  'dead-end': 'Every answer leads to a step or an outcome.',
  'unreachable': 'Every step and outcome can be reached from the start.',
  'two-routes': 'Exactly one route leads to a step.',
  'cycle': 'No route comes back to a step that it has passed.',
  'asked-twice': 'No question is asked twice on one route.',
  'same-target': 'The answers of a step do not all lead to the same place.',
  'answer-missing': 'A step offers every answer that is still possible, or says which it leaves out.',
  'impossible-answer': 'No step offers an answer that earlier answers rule out.',
  'outcome-incomplete': 'An outcome has everything that its kind requires.',
  'policy-broken': 'No route breaks a policy, whatever was not asked.',
  'policy-idle': 'Every policy applies to at least one route.',
  'answers-unrecorded': 'Every answer leads where it was recorded to lead, so that none changes without a date and a reason.',
  'history-wrong': 'The history of changed answers fits its dates, itself and the recorded answers.',
  'example-wrong': 'Every worked example leads to the outcome that it states.',
  'example-missing': 'Every outcome has at least one worked example.',
  'coverage-wrong': 'Every row of the decision table is reached by the answers that the coverage table states.',
  'words-missing': 'Every id has its words, and every locale those of its required parts.',
  'words-unused': 'There are no words for ids that do not exist.',
  'placeholder-wrong': 'A translated text has the placeholders of its source.',
  'plural-wrong': 'Plural forms are exactly those of the language.',
  'term-forbidden': 'No text uses a word that the terms of its language forbid.',
  'new-text-wrong': 'A text that is marked as new exists.',
  'fact-unused': 'Every current fact is used by a page or an outcome.',
  'fact-legacy': 'Legacy facts appear only as help with old names.',
  'translation-missing': 'Every locale has the pages of its required parts.',
  'heading-unknown': 'A translated page has no headings that its source does not have.',
  'page-wrong': 'A page has the front matter, headings and links that its kind requires.',
  'address-lost': 'No published address or id disappears without a redirect or a reason.',
  'address-new': 'Every published address and id stands in the registry of addresses.',
  'registry-wrong': 'The registry of addresses agrees with itself.',
  'link-broken': 'Every link in the content leads to a page and heading that exist.',
} as const;

export type FindingCode = keyof typeof findingKinds;
