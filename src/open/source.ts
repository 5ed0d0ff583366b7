import { nodeAddress } from '../engine/addresses.ts';
import type { Content } from '../engine/content.ts';
import type { Answers } from '../engine/graph.ts';
import type { Tree } from '../engine/tree.ts';
import type { Words } from '../engine/words.ts';

/** What the open rules are written from. */
export interface OpenSource {
  content: Pick<Content, 'rules' | 'policies' | 'facts' | 'sources' | 'portals' | 'plans' | 'prerequisites'>;
  tree: Tree;
  /** Words of the source language. */
  words: Words;
  /** Whose guide this is, in the source language. */
  notice: string;
  /** Address of the site, with its base path and a slash at the end. */
  site: string;
  languages: readonly { locale: string; tag: string; name: string }[];
}

/**
 * Language-neutral address of a step or an outcome.
 * @example neutralAddress(source, 'azure-request', { product: 'azure' }) // 'https://guide.example/find-support/azure-request/?product=azure'
 */
export function neutralAddress({ site, tree }: Pick<OpenSource, 'site' | 'tree'>, id: string, answers: Readonly<Answers> = {}): string {
  // "." stands for no locale: the address is resolved against that of the site.
  return new URL(nodeAddress({ base: '', locale: '.' }, tree, id, answers), site).href;
}
