import { foldAll } from './fold.ts';
import { enhancePicture } from './zoom.ts';

// Shipped to the browser with the map: what marks a route comes only when there is one.

const root = document.querySelector<HTMLElement>('[data-map]');
if (root) {
  enhancePicture(root);
  foldAll(root);
  const before = sameOrigin(document.referrer);
  if (location.search || before?.pathname.includes('/find-support/')) void import('./mark.ts').then(({ markRoute }) => markRoute(root, before));
}

/** The page before, if it was one of this site. */
function sameOrigin(address: string): URL | undefined {
  return URL.canParse(address) && new URL(address).origin === location.origin ? new URL(address) : undefined;
}
