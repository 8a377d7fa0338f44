import type { Exchange, Step } from '../../exchange.ts';
import { errors } from '../error-bodies.ts';
import { firstId, moment, secondId } from '../records.ts';
import { usedBy } from '../resources/one-of-each.ts';

const thirdId = '6955b900933b5bde09c44a4c';

const abstract = {
  _id: firstId,
  createdAt: moment(0),
  lastModified: moment(0),
  name: 'B',
  disabled: false,
  isAbstract: true,
  logging: {},
};

const replaced = (exchange: number) => ({
  _id: firstId,
  createdAt: moment(0),
  lastModified: moment(exchange),
  name: 'B',
  logging: {},
});

/** How lists of flows are put in order, and what they leave out. */
export const flowListExchanges: readonly Exchange[] = [
  {
    name: 'flows are put in order by a field, and instances are shown where that is asked for',
    options: { seed: 'empty' },
    steps: [
      flowStep(0, { name: 'B', isAbstract: true }),
      flowStep(1, { name: 'A' }),
      flowStep(2, { name: 'C', _abstractFlowId: firstId }),
      listed('sort_by=name', [1, 0]),
      listed('sort_by=-name', [0, 1]),
      listed('sort_by=-name&includeInstances=true', [2, 0, 1]),
      listed('sort_by=isAbstract,-name&includeInstances=true', [0, 2, 1]),
      listed('includeInstances=false', [0, 1]),
      listed(`_abstractFlowId=${firstId}`, [2]),
      {
        request: 'GET /v1/flows?sort_by=-name&limit=1&include=name',
        status: 200,
        responses: {
          link: `<https://api.integrator.io/v1/flows?sort_by=-name&limit=1&include=name&after=${firstId}>; rel="next"`,
        },
        body: [{ _id: firstId, name: 'B' }],
      },
      {
        request: `GET /v1/flows?sort_by=-name&limit=1&include=name&after=${firstId}`,
        status: 200,
        responses: {
          link: '<https://api.integrator.io/v1/flows?sort_by=-name&limit=1&include=name&skip=0>; rel="prev"',
        },
        body: [{ _id: secondId, name: 'A' }],
      },
    ],
  },
  {
    name: 'an abstract flow counts its instances, and is not deleted while it has some',
    options: { seed: 'empty' },
    steps: [
      flowStep(0, { name: 'B', isAbstract: true }),
      flowStep(1, { name: 'A', _abstractFlowId: firstId, overrides: { schedule: '? 0 3 ? * *' } }),
      flowStep(2, { name: 'C', _abstractFlowId: firstId }),
      { request: `GET /v1/flows/${firstId}`, status: 200, body: { ...abstract, numInstances: 2 } },
      {
        request: 'GET /v1/flows?include=numInstances,overrides&includeInstances=true',
        status: 200,
        body: [
          { _id: firstId, name: 'B', numInstances: 2 },
          { _id: secondId, name: 'A', overrides: { schedule: '? 0 3 ? * *' } },
          { _id: thirdId, name: 'C' },
        ],
      },
      {
        request: `DELETE /v1/flows/${firstId}`,
        status: 422,
        body: errors(
          usedBy('flow', `flow ${secondId}`, '_abstractFlowId'),
          usedBy('flow', `flow ${thirdId}`, '_abstractFlowId'),
        ),
      },
      { request: `DELETE /v1/flows/${thirdId}`, status: 204 },
      {
        request: `PUT /v1/flows/${firstId}`,
        send: { name: 'B', isAbstract: true, numInstances: 7 },
        status: 200,
        body: { ...replaced(7), isAbstract: true, numInstances: 1, disabled: false },
      },
      {
        request: `PUT /v1/flows/${firstId}`,
        send: { name: 'B' },
        status: 200,
        body: { ...replaced(8), numInstances: 1, disabled: false },
      },
      {
        request: `GET /v1/flows/${firstId}`,
        status: 200,
        body: { ...replaced(8), numInstances: 1, disabled: false },
      },
    ],
  },
  {
    name: 'a list below an integration counts instances too',
    options: { seed: 'empty' },
    steps: [
      {
        request: 'POST /v1/integrations',
        send: { name: 'Sales' },
        status: 201,
        body: {
          _id: firstId,
          createdAt: moment(0),
          lastModified: moment(0),
          name: 'Sales',
          sandbox: false,
          _registeredConnectionIds: [],
        },
      },
      flowStep(1, { name: 'A', _integrationId: firstId, isAbstract: true }),
      flowStep(2, { name: 'C', _integrationId: firstId, _abstractFlowId: secondId }),
      {
        request: `GET /v1/integrations/${firstId}/flows?include=numInstances`,
        status: 200,
        body: [
          { _id: secondId, name: 'A', numInstances: 1 },
          { _id: thirdId, name: 'C' },
        ],
      },
    ],
  },
];

function flowStep(exchange: number, send: { readonly name: string; readonly [field: string]: unknown }): Step {
  const _id = [firstId, secondId, thirdId][exchange];
  const stamps = { _id, createdAt: moment(exchange), lastModified: moment(exchange) };
  const { name, _integrationId, ...rest } = send;
  return {
    request: 'POST /v1/flows',
    send,
    status: 201,
    body: {
      ...stamps,
      name,
      ...(_integrationId !== undefined && { _integrationId }),
      disabled: false,
      ...rest,
      logging: {},
      ...('isAbstract' in send && { numInstances: 0 }),
    },
  };
}

function listed(query: string, places: readonly number[]): Step {
  const body = places.map((place) => ({ _id: [firstId, secondId, thirdId][place], name: 'BAC'[place] }));
  return { request: `GET /v1/flows?${query}&include=name`, status: 200, body };
}
