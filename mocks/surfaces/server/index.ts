/**
 * The fake over HTTP.
 *
 * @module
 */
import { needNode } from '../../../spec/errors/needed-node.ts';

export { ServerError } from './port/server-error.ts';
export type { RunningServer, ServerOptions } from './server-options.ts';
export { startServer } from './start-server.ts';
export { StateError } from './state/file/state-error.ts';

needNode();
