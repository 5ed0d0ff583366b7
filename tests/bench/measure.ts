/** Milliseconds that a call takes, with what it returned. */
export function timed<T>(run: () => T): { ms: number; result: T } {
  const start = performance.now();
  const result = run();
  return { ms: performance.now() - start, result };
}

/** Milliseconds of each of several calls; the first ones, while the engine still compiles, included. */
export function times(runs: number, run: () => unknown): number[] {
  return Array.from({ length: runs }, () => timed(run).ms);
}

/**
 * The value below which a share of the values lies.
 * @example quantile([3, 1, 2], 0.5) // 2
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (found === undefined) throw new Error('There is nothing to take a quantile of.');
  return found;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** @example ms(12.345) // '12.3 ms' */
export const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** Bytes in kB of 1,000. @example kB(14_567) // '14.6' */
export const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
