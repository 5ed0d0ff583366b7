import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders = new Set<string>();
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** An empty folder, outside of the project unless told, that is removed when the benchmark ends, however it ends. */
export function scratchFolder(prefix = join(tmpdir(), 'guide-bench-')): string {
  return removeAtEnd(mkdtempSync(prefix));
}

/** Removes a folder when the benchmark ends, however it ends. */
export function removeAtEnd(folder: string): string {
  folders.add(folder);
  return folder;
}
