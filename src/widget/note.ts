import type { Graph } from '../engine/graph.ts';
import { readKept, type Kept } from './kept.ts';

// Shipped to the browser: think twice before adding anything here.

const key = 'guide-note';

/** Leaves a note for the outcome page that a change leads to. Storage may be refused: then the marks are missing, nothing else. */
export function leaveNote(address: string, { kept, dropped }: Kept): void {
  try {
    if (kept.length === 0 && Object.keys(dropped).length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify({ address, note: { kept, dropped } }));
  } catch {
    // Storage is blocked; the page is complete without the note.
  }
}

/** The note that was left for the present address, if any. */
export function readNote(graph: Graph): Kept {
  try {
    const { address, note } = JSON.parse(sessionStorage.getItem(key) ?? '{}') as { address?: unknown; note?: unknown };
    return readKept(graph, address === location.pathname + location.search ? note : undefined);
  } catch {
    return readKept(graph, undefined);
  }
}
