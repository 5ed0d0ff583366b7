/** Where the content stands, below the project's root: for loading, and for findings to name. */
export const files = {
  rules: 'content/tree/rules.yaml',
  policies: 'content/tree/policies.yaml',
  examples: 'content/tree/examples.yaml',
  coverage: 'content/tree/coverage.yaml',
  diagrams: 'content/tree/diagrams.yaml',
} as const;

/** The words of the tree in a locale. */
export const wordsFile = (locale: string) => `content/tree/strings/${locale}.yaml`;

/** The interface words in a locale. */
export const interfaceFile = (locale: string) => `content/strings/${locale}.yaml`;

/** @example registryFile('facts') // 'content/registry/facts.yaml' */
export const registryFile = (name: string) => `content/registry/${name}.yaml`;

/** @example pageFile('en', 'customers/azure') // 'content/docs/en/customers/azure.md' */
export const pageFile = (locale: string, slug: string) => `content/docs/${locale}/${slug}.md`;

/** The terms in a locale. */
export const termsFile = (locale: string) => `content/terms/${locale}.yaml`;

/** What readers type, by page, in a locale. */
export const searchWordsFile = (locale: string) => `content/search/${locale}.yaml`;
export const searchLanguageFile = (locale: string) => `content/languages/${locale}.yaml`;

/** The statements of facts in a locale other than the source. */
export const factTextsFile = (locale: string) => `content/facts/${locale}.yaml`;
