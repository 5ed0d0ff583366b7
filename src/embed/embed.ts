import { name, PartnerSupportGuide, tell } from './element.ts';

// Shipped to the browser of other sites: think twice before adding anything here.
// The first script of the guide on a page defines the element. Another one, or another site's element of that name, is left alone.

const known = customElements.get(name);
if (!known) customElements.define(name, PartnerSupportGuide);
if (known && !isOurs(known)) tell('another script has defined an element of this name, so the guide is not shown.');
// Later parts of the page may hold the element, if the script is async.
else if (document.readyState === 'loading') addEventListener('DOMContentLoaded', place, { once: true });
else place();

/** Where a page has nothing but the script element, the guide stands in its place. A script in the head has none. */
function place(): void {
  const script = [...document.scripts].find(({ src }) => src === import.meta.url);
  if (!script?.closest('body') || document.querySelector(name)) return;
  const element = document.createElement(name);
  for (const attribute of [...PartnerSupportGuide.observedAttributes, 'scheme']) {
    const value = script.dataset[attribute];
    if (value !== undefined) element.setAttribute(attribute, value);
  }
  script.after(element);
}

/** Loaded twice, from two addresses: another copy of the class. */
function isOurs(known: CustomElementConstructor): boolean {
  return String(Reflect.get(known, 'observedAttributes')) === String(PartnerSupportGuide.observedAttributes);
}
