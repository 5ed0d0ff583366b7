// Shipped to the browser: think twice before adding anything here.

/**
 * Puts values into the placeholders of a text.
 * @example fill('Change: {question}', { question: 'Which product?' }) // 'Change: Which product?'
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? values[name] : undefined) ?? whole);
}
