/**
 * The inspector: a page, or a panel of an app, that shows what a fake holds and what is asked of it.
 *
 * @module
 */
import { needNode } from '../../../spec/errors/needed-node.ts';

export { type MountOptions, mountInspector } from './mount-inspector.ts';
export type { InspectorOptions, MountedInspector } from './show-inspector.ts';

needNode();
