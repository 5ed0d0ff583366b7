import { useEffect, useRef, type MutableRef } from 'preact/hooks';
import type { View } from './view.ts';

// Shipped to the browser: think twice before adding anything here.

/**
 * After a move within the page: the new question's heading gets the focus (so that it is read out), the page
 * scrolls to it, and the document is titled as the page at this address is; without a title, as the page that
 * holds the guide is. The first view is left alone.
 */
export function useFocus(view: View, moved: MutableRef<boolean>, title: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const hostTitle = useRef<string>();
  useEffect(() => {
    hostTitle.current ??= document.title;
    if (!moved.current) return;
    moved.current = false;
    document.title = title ?? hostTitle.current;
    document.querySelector('[data-guide-host]')?.toggleAttribute('data-away', title !== undefined);
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [view]);
  return heading;
}
