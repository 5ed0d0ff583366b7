import { pageAddress } from '../engine/addresses.ts';
import { placeOf, stringsOf } from './guide.ts';

/** The links of header and footer. */
export function mainLinks(locale: string): { href: string; label: string }[] {
  const { nav } = stringsOf(locale);
  const place = placeOf(locale);
  return [
    { href: pageAddress(place, '/find-support/'), label: nav.find },
    { href: pageAddress(place, '/find-support/map/'), label: nav.map },
    { href: pageAddress(place, '/find-support/compare/'), label: nav.compare },
  ];
}
