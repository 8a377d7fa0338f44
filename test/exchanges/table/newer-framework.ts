import { bigCommerceNetSuite } from '../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import type { Exchange } from '../exchange.ts';
import { errors } from './error-bodies.ts';
import { sampleId } from './records.ts';

const { install: _install, ...sample } = bigCommerceNetSuite;
const steps = [
  { name: 'Questions', type: 'form', completed: false },
  { name: 'Copy', type: 'hidden', completed: false },
] as const;
const form = { fieldMap: {} };
const init = { function: 'fill' };
const fill = (_options: object, callback: (error: unknown) => void): void => callback(new RangeError('No form today.'));
const options = {
  seed: { integrations: [{ ...sample, mode: 'install', installSteps: steps, settingsForm: { form, init } }] },
} as const;
const run = `POST /v1/integrations/${sampleId}/installSteps`;
const show = `POST /v1/integrations/${sampleId}/settingsForm/init`;

/** What pages ask of an integration whose app is of the newer framework. */
export const newerFrameworkExchanges: readonly Exchange[] = [
  {
    name: 'steps are done one after the other, and the last has no response',
    options,
    steps: [
      { request: run, send: { shop: 'b' }, status: 200, body: [{ ...steps[0], completed: true }, steps[1]] },
      { request: run, status: 204 },
      {
        request: run,
        status: 422,
        body: errors({
          code: 'update_not_allowed',
          message: 'Only an integration that is being installed, and has a step left, runs one.',
          field: 'installSteps',
        }),
      },
    ],
  },
  {
    name: 'a form is as it is kept where no code makes it',
    options,
    steps: [{ request: show, status: 200, body: form }],
  },
  {
    name: 'a form whose function fails is refused with its error',
    options: { ...options, extension: { diy: { fill } } },
    steps: [{ request: show, status: 422, body: errors({ code: 'RangeError', message: 'No form today.' }) }],
  },
];
