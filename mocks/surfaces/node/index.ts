/**
 * The fake between a Node program and the network.
 *
 * @module
 */
import { needNode } from '../../../spec/errors/needed-node.ts';

export { type CollectOptions, collectCoverage } from '../coverage/collect-coverage.ts';
export type { Integrator } from '../msw/integrator.ts';
export { type NodeIntegrator, type SetupOptions, setupIntegrator } from './setup-integrator.ts';

needNode();
