import type { InterfaceWords } from '../i18n/interface.ts';
import { linkTargets } from './check-pages.ts';
import type { Finding } from './finding.ts';
import { didYouMean } from './nearest.ts';
import type { ContentPage } from './pages.ts';
import type { Sections } from './registries.ts';
import type { Rules } from './rules.ts';

/** Checks that the interface words of a locale name every section, and that the links of the home page lead somewhere. */
export function checkInterface(file: string, words: InterfaceWords, sections: Sections, pages: readonly ContentPage[], rules: Rules): Finding[] {
  const ids = Object.keys(sections);
  const named = Object.keys(words.sections);
  const targets = linkTargets(pages, rules);
  return [
    ...ids.filter((id) => !named.includes(id)).map((id): Finding => ({ code: 'words-missing', message: `The section "${id}" has no name.`, fix: `Add "${id}" below "sections".`, place: { file, path: ['sections'] } })),
    ...named.filter((id) => !ids.includes(id)).map((id): Finding => ({ code: 'words-unused', message: `"${id}" is named as a section, but there is none.`, fix: didYouMean(id, ids), place: { file, path: ['sections', id] } })),
    ...words.home.rules.flatMap(({ link }, index): Finding[] => {
      const [path = ''] = link.split('#');
      return targets.has(path) ? [] : [{ code: 'link-broken', message: `A rule on the home page links to ${link}, which does not exist.`, fix: didYouMean(path, targets.keys()), place: { file, path: ['home', 'rules', index, 'link'] } }];
    }),
  ];
}
