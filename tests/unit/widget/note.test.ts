import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { leaveNote, readNote } from '../../../src/widget/note.ts';
import { graph } from './words-and-graph.ts';

const note = { kept: ['role'], dropped: { product: 'azure' } };
const nothing = { kept: [], dropped: {} };
const stored = new Map<string, string>();
const storage = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => void stored.set(key, value),
  removeItem: (key: string) => void stored.delete(key),
};

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('sessionStorage', storage);
  at('/en/find-support/azure-request/', '?role=direct-bill');
});
afterEach(() => vi.unstubAllGlobals());

describe('a note', () => {
  test('is read at the address that it was left for', () => {
    leaveNote('/en/find-support/azure-request/?role=direct-bill', note);
    expect(readNote(graph)).toEqual(note);
  });

  test('is still there after a reload', () => {
    leaveNote('/en/find-support/azure-request/?role=direct-bill', note);
    readNote(graph);
    expect(readNote(graph)).toEqual(note);
  });

  test('is not read at another page', () => {
    leaveNote('/en/find-support/azure-request/?role=direct-bill', note);
    at('/en/find-support/get-access/', '?role=direct-bill');
    expect(readNote(graph)).toEqual(nothing);
  });

  test('is not read with other answers', () => {
    leaveNote('/en/find-support/azure-request/?role=direct-bill', note);
    at('/en/find-support/azure-request/', '?role=advisor');
    expect(readNote(graph)).toEqual(nothing);
  });

  test('that says nothing replaces the one before', () => {
    leaveNote('/en/find-support/azure-request/?role=direct-bill', note);
    leaveNote('/en/find-support/azure-request/?role=direct-bill', nothing);
    expect(readNote(graph)).toEqual(nothing);
  });

  test.each(['', 'no JSON', 'null', '1', '[]', '{"address":"/en/find-support/azure-request/?role=direct-bill"}', '{"address":"/en/find-support/azure-request/?role=direct-bill","note":{"kept":"role","dropped":null}}'])('that cannot be understood is none: %s', (text) => {
    stored.set('guide-note', text);
    expect(readNote(graph)).toEqual(nothing);
  });
});

describe('a note that somebody else wrote', () => {
  const address = '/en/find-support/azure-request/?role=direct-bill';

  test('keeps only questions and answers that exist', () => {
    stored.set('guide-note', JSON.stringify({ address, note: { kept: ['role', 'constructor', 7], dropped: { constructor: 'x', role: 'nobody', product: 'azure' } } }));
    expect(readNote(graph)).toEqual(note);
  });
});

describe('blocked storage', () => {
  const refuse = () => {
    throw new DOMException('Access is denied.', 'SecurityError');
  };

  test('is no error where a method refuses', () => {
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(() => leaveNote('/', note)).not.toThrow();
    expect(() => leaveNote('/', nothing)).not.toThrow();
    expect(readNote(graph)).toEqual(nothing);
  });

  test('is no error where the storage itself refuses, as it does in browsers', () => {
    vi.stubGlobal('sessionStorage', undefined);
    Object.defineProperty(globalThis, 'sessionStorage', { get: refuse, configurable: true });
    expect(() => leaveNote('/', note)).not.toThrow();
    expect(readNote(graph)).toEqual(nothing);
  });

  test('is no error where it is full', () => {
    vi.stubGlobal('sessionStorage', { ...storage, setItem: refuse });
    expect(() => leaveNote('/', note)).not.toThrow();
  });
});

function at(pathname: string, search: string): void {
  vi.stubGlobal('location', { pathname, search });
}
