/**
 * The outcome id of a docs entry, or undefined for guidance.
 * @example outcomeIdOf('en/find-support/azure-request') // 'azure-request'
 */
export function outcomeIdOf(entryId: string): string | undefined {
  return /^[^/]+\/find-support\/([^/]+)$/.exec(entryId)?.[1];
}
