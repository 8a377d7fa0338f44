import type { Exchange, Step } from '../../exchange.ts';
import { firstId, moment, secondId } from '../records.ts';

const thirdId = '6955b900933b5bde09c44a4c';

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
];

function flowStep(exchange: number, send: object): Step {
  const _id = [firstId, secondId, thirdId][exchange];
  const stamps = { _id, createdAt: moment(exchange), lastModified: moment(exchange) };
  const { name, ...rest } = { name: '', ...send };
  return {
    request: 'POST /v1/flows',
    send,
    status: 201,
    body: { ...stamps, name, disabled: false, ...rest, logging: {} },
  };
}

function listed(query: string, places: readonly number[]): Step {
  const body = places.map((place) => ({ _id: [firstId, secondId, thirdId][place], name: 'BAC'[place] }));
  return { request: `GET /v1/flows?${query}&include=name`, status: 200, body };
}
