import { nodeAddress, type Place } from '../engine/addresses.ts';
import type { Graph } from '../engine/graph.ts';

/** A page below find-support that belongs to a step. */
export interface StepPage {
  params: { locale: string; step: string | undefined };
  props: { step: string; redirectTo?: string };
}

/**
 * Every step in every locale as a static path. The first step is at find-support itself;
 * its own id leads there.
 * @example stepPages(graph, ['en'], place)[0] // { params: { locale: 'en', step: undefined }, props: { step: 'matter' } }
 */
export function stepPages(graph: Graph, locales: readonly string[], placeOf: (locale: string) => Place): StepPage[] {
  return locales.flatMap((locale) => [
    { params: { locale, step: undefined }, props: { step: graph.start } },
    ...Object.keys(graph.steps).map((step) => ({
      params: { locale, step },
      props: step === graph.start ? { step, redirectTo: nodeAddress(placeOf(locale), graph, step) } : { step },
    })),
  ]);
}
