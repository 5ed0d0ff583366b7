import { useEffect, useRef, useState } from 'preact/hooks';
import { nodeAddress, nodeAt, type Place } from '../engine/addresses.ts';
import type { Graph } from '../engine/graph.ts';
import { viewAt, type View } from './view.ts';

// Shipped to the browser: think twice before adding anything here.

/**
 * Binds the view to the address: the first view is the page's own, later ones are written into the history
 * and read from it. `away`: the address is no longer the page's own. `show` goes on to another step.
 */
export function useAddress(graph: Graph, place: Place, start: string) {
  const [view, setView] = useState<View>({ step: start, waiting: {}, kept: [], dropped: {}, refused: [] });
  const [away, setAway] = useState(false);
  const moved = useRef(false);
  const own = useRef('');

  useEffect(() => {
    own.current = location.pathname;
    const read = () => setView(viewAt(graph, place, start));
    const back = () => {
      const at = nodeAt(place, graph, location.pathname);
      const isOwn = location.pathname === own.current;
      // An entry of another page that this document was not made for, as the home page is for a step.
      if (!isOwn && (at === undefined || !Object.hasOwn(graph.steps, at))) return location.reload();
      moved.current = true;
      setAway(!isOwn);
      read();
    };
    if (location.search || history.state) read();
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  const show = (event: MouseEvent, next: View) => {
    // A new tab or window is the browser's business.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    history.pushState({ kept: next.kept, dropped: next.dropped }, '', nodeAddress(place, graph, next.step, next.waiting));
    moved.current = true;
    setAway(location.pathname !== own.current);
    setView(next);
  };
  return { view, away, moved, show };
}
