import { markdownToMdast, type MdastNode } from 'satteri';
import type { Finding } from '../engine/finding.ts';
import { frontMatterSchema, translatedFrontSchema, type ContentPage, type FrontMatter } from '../engine/pages.ts';
import { parseYaml, type LocatedFiles } from './yaml.ts';

/** Markdown features of the site; the Astro configuration uses the same. */
export const markdownFeatures = { headingAttributes: true, directive: true, smartPunctuation: false } as const;

/**
 * Parses a content page: front matter, headings with their ids, links. Positions are lines of the file.
 * `isTranslation`: the page takes over facts, outcomes and diagram of `source`, if there is one.
 */
export function parsePage(text: string, at: Pick<ContentPage, 'file' | 'locale' | 'slug'>, located: LocatedFiles, findings: Finding[], { isTranslation = false, source }: { isTranslation?: boolean; source?: ContentPage | undefined } = {}): ContentPage {
  const page: ContentPage = { ...at, front: undefined, headings: [], links: [], text: '' };
  const isOutcome = at.slug.startsWith('find-support/');
  let hasFront = false;
  const parseFront = (yaml: string, line: number): FrontMatter | undefined => {
    if (!isTranslation) return parseYaml(yaml, at.file, frontMatterSchema, located, findings, line);
    const translated = parseYaml(yaml, at.file, translatedFrontSchema, located, findings, line);
    return translated && source?.front && { ...source.front, ...translated };
  };
  walk(markdownToMdast(text, { features: markdownFeatures }) as MdastNode, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'yaml') {
      hasFront = true;
      page.front = isOutcome ? undefined : parseFront(node.value, line);
    } else if (node.type === 'heading') {
      const id = (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
      page.headings.push({ id, text: textOf(node), depth: node.depth, line });
    } else if (node.type === 'text' || node.type === 'inlineCode') page.text += `${node.value} `;
    else if (node.type === 'link' || node.type === 'definition') page.links.push({ url: node.url, line });
    else if (node.type === 'html') findings.push({ code: 'page-wrong', message: 'Content pages are plain Markdown, and this is HTML.', fix: 'Write it in Markdown: lists, tables, links, ::: notes.', place: { file: at.file, line } });
  });
  if (isOutcome && hasFront) findings.push({ code: 'page-wrong', message: 'An outcome page has no front matter: its title and description come from the words of the tree.', fix: 'Remove the block between the --- lines.', place: { file: at.file, line: 1 } });
  if (!isOutcome && !hasFront) findings.push({ code: 'page-wrong', message: 'The page has no front matter.', fix: `Begin it with a --- block that gives ${isTranslation ? 'title and description' : 'title, description, facts and outcomes'}.`, place: { file: at.file, line: 1 } });
  return page;
}

function walk(node: MdastNode, visit: (node: MdastNode) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child as MdastNode, visit);
}

function textOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as MdastNode)).join('') : '';
}
