// Shipped to the browser: think twice before adding anything here.

/**
 * The entry of a record under a key, or undefined; never what every object inherits ("constructor").
 * @example own({ azure: 1 }, 'constructor') // undefined
 */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
