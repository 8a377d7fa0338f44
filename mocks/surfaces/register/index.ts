/**
 * A preload: `node --import integrator-testkit/register app.js` lets an unmodified program talk to the fake.
 *
 * @module
 */
import { needNode } from '../../../spec/errors/needed-node.ts';
import { setupIntegrator } from '../node/setup-integrator.ts';
import { optionsFromEnvironment } from './environment.ts';

needNode();

setupIntegrator(optionsFromEnvironment(process.env)).start();
