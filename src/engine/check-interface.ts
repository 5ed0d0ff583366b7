import type { InterfaceWords } from '../i18n/interface.ts';
import { linkTargets } from './check-pages.ts';
import type { Finding } from './finding.ts';
import { registryFile } from './files.ts';
import { didYouMean } from './nearest.ts';
import type { ContentPage } from './pages.ts';
import type { Home, Sections } from './registries.ts';
import type { Rules } from './rules.ts';

/** Checks that the interface words of the source language name every section and every rule of the home page, and that these rules lead somewhere. */
export function checkInterface(file: string, words: InterfaceWords, sections: Sections, home: Home, pages: readonly ContentPage[], rules: Rules): Finding[] {
  const targets = linkTargets(pages, rules);
  return [
    ...compareIds(file, ['sections'], words.sections, Object.keys(sections)),
    ...compareIds(file, ['home', 'rules'], words.home.rules, Object.keys(home)),
    ...Object.entries(home).flatMap(([id, link]): Finding[] => {
      const [path = ''] = link.split('#');
      return targets.has(path) ? [] : [{ code: 'link-broken', message: `A rule on the home page links to ${link}, which does not exist.`, fix: didYouMean(path, targets.keys()), place: { file: registryFile('home'), path: [id] } }];
    }),
  ];
}

function compareIds(file: string, path: string[], words: Record<string, string>, ids: readonly string[]): Finding[] {
  const what = path.join(' > ');
  return [
    ...ids.filter((id) => !Object.hasOwn(words, id)).map((id): Finding => ({ code: 'words-missing', message: `There are no words for "${id}" in ${what}.`, fix: `Add "${id}" below "${path.at(-1)}".`, place: { file, path } })),
    ...Object.keys(words).filter((id) => !ids.includes(id)).map((id): Finding => ({ code: 'words-unused', message: `There are words for "${id}" in ${what}, but nothing has that id.`, fix: didYouMean(id, ids), place: { file, path: [...path, id] } })),
  ];
}
