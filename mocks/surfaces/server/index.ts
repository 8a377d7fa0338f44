/**
 * The fake over HTTP.
 *
 * @module
 */
import { needNode } from '../../../spec/errors/needed-node.ts';

export { ServerError } from './server-error.ts';
export { type RunningServer, type ServerOptions, startServer } from './start-server.ts';
export { StateError } from './state/state-error.ts';

needNode();
