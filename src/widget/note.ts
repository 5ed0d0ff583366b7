import type { Answers } from '../engine/graph.ts';

// Shipped to the browser: think twice before adding anything here.

/** What became of kept answers, told on the outcome page that a change led to. */
export interface Note {
  kept: string[];
  dropped: Answers;
}

const key = 'guide-note';

/** Leaves a note for the page at an address. Storage may be refused: then the marks are missing, nothing else. */
export function leaveNote(address: string, note: Note): void {
  try {
    if (note.kept.length === 0 && Object.keys(note.dropped).length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify({ address, note }));
  } catch {
    // Storage is blocked; the page is complete without the note.
  }
}

/** The note that was left for the present address, if any. */
export function readNote(): Note {
  const none: Note = { kept: [], dropped: {} };
  try {
    const { address, note } = JSON.parse(sessionStorage.getItem(key) ?? '{}') as { address?: string; note?: Partial<Note> };
    if (address !== location.pathname + location.search || !note) return none;
    return { kept: Array.isArray(note.kept) ? note.kept : [], dropped: typeof note.dropped === 'object' && note.dropped ? note.dropped : {} };
  } catch {
    return none;
  }
}
