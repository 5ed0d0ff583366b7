import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where content is read from: a folder, or a folder of which some files are replaced in memory, to prove a change before it is written. */
export type Root = string | { folder: string; changed: ReadonlyMap<string, string> };

/** The folder itself, for looking what is there: what is replaced in memory exists on the disk as well. */
export const folderOf = (root: Root): string => (typeof root === 'string' ? root : root.folder);

/** The text of a file, by its path below the root. Throws when it cannot be read. */
export function textIn(root: Root, file: string): string {
  return (typeof root === 'string' ? undefined : root.changed.get(file)) ?? readFileSync(join(folderOf(root), file), 'utf8');
}
