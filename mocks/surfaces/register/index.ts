/**
 * A preload: `node --import integrator-testkit/register app.js` lets an unmodified program talk to the fake.
 *
 * @module
 */
import { setupIntegrator } from '../node/setup-integrator.ts';
import { optionsFromEnvironment } from './environment.ts';

setupIntegrator(optionsFromEnvironment(process.env)).start();
