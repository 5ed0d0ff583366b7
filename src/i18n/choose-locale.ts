// Shipped to the browser: think twice before adding anything here.

/**
 * The first wanted language that there is, by BCP 47 lookup (https://www.rfc-editor.org/rfc/rfc4647#section-3.4):
 * a tag is shortened until it is known. What is no tag at all is passed over.
 * @example chooseLocale(['pt-BR', 'es-MX'], ['en', 'es'], 'en') // 'es'
 */
export function chooseLocale(wanted: readonly (string | null | undefined)[], known: readonly string[], otherwise: string): string {
  for (const tag of wanted)
    for (let part = canonical(tag); part; part = part.slice(0, Math.max(part.lastIndexOf('-'), 0))) if (known.includes(part)) return part;
  return otherwise;
}

/** In canonical form, which also knows old codes such as "in" for Indonesian. */
function canonical(tag: string | null | undefined): string {
  try {
    return tag ? (Intl.getCanonicalLocales(tag)[0] ?? '') : '';
  } catch {
    return '';
  }
}
