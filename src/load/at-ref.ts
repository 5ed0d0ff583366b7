import { spawnSync } from 'node:child_process';

/** A file as it stood at a commit, or why it cannot be read: what is wrong, and what to do. */
export type AtRef = { text: string } | { message: string; fix: string };

/**
 * Reads a file of the project as it stands at a git ref: a branch, a tag, a commit.
 * @example fileAtRef('.', 'HEAD~1', 'content/tree/rules.yaml') // { text: '…' }
 */
export function fileAtRef(root: string, ref: string, file: string): AtRef {
  const inside = git(root, ['rev-parse', '--is-inside-work-tree']);
  if (inside.missing) return { message: 'The program "git" cannot be started, so earlier rules cannot be read.', fix: 'Install git (https://git-scm.com), or add it to the PATH.' };
  if (!inside.ok) return { message: 'The project does not lie in a git repository, so there are no earlier rules to compare with.', fix: 'Run the command in a clone of the repository, not in a copy of its files.' };
  // A ref that begins with a dash must not be taken for an option.
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (!commit.ok) return { message: `git knows no commit, branch or tag "${ref}".`, fix: `Give one that exists, such as HEAD~1 or main; "git log --oneline -- ${file}" lists the commits that changed the rules. A shallow clone may lack it: git fetch --unshallow.` };
  const shown = git(root, ['show', `${commit.text.trim()}:./${file}`]);
  if (!shown.ok) return { message: `There is no ${file} at "${ref}".`, fix: `Give a later commit; "git log --oneline -- ${file}" lists those that have it.` };
  return { text: shown.text };
}

function git(root: string, args: readonly string[]): { ok: boolean; missing: boolean; text: string } {
  const { status, stdout, error } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return { ok: status === 0, missing: error !== undefined && 'code' in error && error.code === 'ENOENT', text: stdout };
}
