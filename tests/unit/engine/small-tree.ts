import type { Graph } from '../../../src/engine/graph.ts';
import { buildMachine } from '../../../src/engine/machine.ts';

/** A few branches with the shape of the real tree: `role` is asked in four places, not always with every answer. */
export const graph: Graph = {
  start: 'matter',
  steps: {
    matter: { asks: 'matter', answers: { 'customer-cloud': 'customer-product', 'partner-center': 'partner-center-need', obstacle: 'get-access' } },
    'customer-product': { asks: 'product', answers: { azure: 'azure-role', 'microsoft-365': 'microsoft-365-role', 'not-sure': 'customer-site' } },
    'azure-role': { asks: 'role', answers: { 'direct-bill': 'azure-request', 'indirect-reseller': 'azure-ask-provider', advisor: 'azure-ask-provider', 'not-sure': 'azure-purchase' } },
    'azure-purchase': { asks: 'purchase', answers: { 'from-microsoft': 'azure-request', 'not-sold': 'azure-ask-provider' } },
    'microsoft-365-role': { asks: 'role', answers: { 'direct-bill': 'microsoft-365-request', 'indirect-reseller': 'reseller-ask-provider', advisor: 'reseller-ask-provider' } },
    'customer-site': { asks: 'site', answers: { 'azure-portal': 'site-azure-role', 'not-sure': 'general-help' } },
    'site-azure-role': { asks: 'role', answers: { 'direct-bill': 'azure-request', 'indirect-reseller': 'azure-ask-provider' } },
    'partner-center-need': { asks: 'partner-center-need', answers: { workspace: 'partner-center-help', billing: 'billing-role' } },
    'billing-role': { asks: 'role', answers: { 'direct-bill': 'billing-request', member: 'general-help' } },
  },
};

export const machine = buildMachine(graph);
