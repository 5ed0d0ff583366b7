// Shipped to the browser with the table of all outcomes: think twice before adding anything here.

/** The menus above the table: what each may be set to. */
export type Menus = ReadonlyMap<string, ReadonlySet<string>>;

/** What is chosen, by menu; a menu that is left open does not appear. */
export type Choices = Readonly<Record<string, string>>;

/** What narrows a row: for whom its outcome is, as `fitsOf` writes it, and its portals. */
export interface Row {
  fits: string;
  portals: readonly string[];
}

/**
 * Reads the choices of an address. One that is given twice or does not exist is ignored, for the reader to be told;
 * parameters that are no menu are somebody else's.
 * @example readChoices('?role=advisor&product=abacus', menus) // { choices: { role: 'advisor' }, ignored: [{ menu: 'product', value: 'abacus' }] }
 */
export function readChoices(search: string, menus: Menus): { choices: Choices; ignored: { menu: string; value: string }[] } {
  const query = new URLSearchParams(search);
  const choices: Record<string, string> = {};
  const ignored: { menu: string; value: string }[] = [];
  for (const [menu, known] of menus) {
    const values = query.getAll(menu).filter((value) => value !== '');
    const [value] = values;
    if (values.length === 1 && value !== undefined && known.has(value)) choices[menu] = value;
    else ignored.push(...[...new Set(values)].map((given) => ({ menu, value: given })));
  }
  return { choices, ignored };
}

/**
 * The query for choices; what others have put there stays.
 * @example writeChoices('?role=member&utm_source=mail', menus, { product: 'azure' }) // '?utm_source=mail&product=azure'
 */
export function writeChoices(search: string, menus: Menus, choices: Choices): string {
  const query = new URLSearchParams(search);
  for (const menu of menus.keys()) {
    query.delete(menu);
    const value = choices[menu];
    if (value) query.append(menu, value);
  }
  const text = query.toString();
  return text && `?${text}`;
}

/** Whether a row stays: it has the portal, and on one and the same route to its outcome everything else is possible. */
export function isShown({ fits, portals }: Row, { portal, ...situation }: Choices): boolean {
  if (portal !== undefined && !portals.includes(portal)) return false;
  return fits.split(' ').some((route) => {
    const known = new URLSearchParams(route);
    return Object.entries(situation).every(([question, answer]) => known.get(question)?.split('.').includes(answer) ?? true);
  });
}
