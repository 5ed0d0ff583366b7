import type { MutableRef } from 'preact/hooks';
import { useEffect, useRef } from 'preact/hooks';

// Shipped to the browser: think twice before adding anything here.

/**
 * After a move within the page: the new question's heading gets the focus (so that it is read out), the page
 * scrolls to it, and the document is titled as the page at this address is. The first view is left alone.
 */
export function useFocus(step: string, moved: MutableRef<boolean>, title: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const ownTitle = useRef<string>();
  useEffect(() => {
    ownTitle.current ??= document.title;
    if (!moved.current) return;
    document.title = title ?? ownTitle.current;
    document.querySelector('[data-guide-host]')?.toggleAttribute('data-away', title !== undefined);
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [step]);
  return heading;
}
