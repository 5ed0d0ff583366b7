import type { Content } from '../engine/content.ts';
import type { Finding } from '../engine/finding.ts';
import { proveContent, type Proof } from '../engine/prove.ts';
import type { Languages } from '../i18n/chain.ts';
import { locales } from '../locales.ts';
import { today as thisDay } from '../settings.ts';
import { loadContent } from './content.ts';
import type { Root } from './root.ts';
import { locate } from './yaml.ts';

/** The proved content of a site. */
export interface Guide {
  content: Content;
  proof: Proof;
}

/** What reading and proving gave. `guide` is absent when a data file could not be parsed. */
export interface LoadedGuide {
  guide: Guide | undefined;
  /** With file and line. */
  findings: Finding[];
}

/**
 * Reads and proves the content below a root. Findings carry file and line.
 * `guide` is absent when a data file could not be parsed. `today` is a date, YYYY-MM-DD.
 */
export function loadGuide(root: Root, languages: Languages = locales, today: string = thisDay()): LoadedGuide {
  const { content, findings, located } = loadContent(root, languages, today);
  const proof = content && proveContent(content, languages, today);
  return { guide: content && proof ? { content, proof } : undefined, findings: sourceFirst(locate([...findings, ...(proof?.findings ?? [])], located), languages) };
}

/** A mistake in the source language often gives findings in every translation as well; it stands before them. */
function sourceFirst(findings: readonly Finding[], languages: Languages): Finding[] {
  const translations = Object.keys(languages).slice(1);
  const isTranslation = ({ place }: Finding) => place.file.split(/[/.]/).some((part) => translations.includes(part));
  return [...findings.filter((finding) => !isTranslation(finding)), ...findings.filter(isTranslation)];
}
