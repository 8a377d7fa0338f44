import { records as agents } from '../../../../fixtures/resources/agents/records.ts';
import { records as apis } from '../../../../fixtures/resources/apis/records.ts';
import { records as mcpServers } from '../../../../fixtures/resources/mcp-servers/records.ts';
import { records as tools } from '../../../../fixtures/resources/tools/records.ts';
import { seeds } from '../../../../fixtures/seeds.ts';
import type { Exchange, Step } from '../../exchange.ts';
import { errors } from '../error-bodies.ts';
import { created, dependency, http, id, usedBy } from '../resources/one-of-each.ts';

const ofSeed: readonly (readonly [collection: string, records: readonly { readonly _id: string }[]])[] = [
  ['apis', apis],
  ['tools', tools],
  ['mcpServers', mcpServers],
  ['agents', agents],
];
const firsts = ofSeed.map(([collection, records]) => [collection, records[0]?._id ?? ''] as const);
const file = (collection: string, one: string, name: string): object => ({
  signedURL: `https://files.integrator.invalid/${collection}/${one}/${name}?expires=1767229200000`,
});
const agent = { ...created(0, 0), name: 'Warehouse', accessToken: '******', offline: true };
const carried = { name: 'Shelf', type: 'http', http, _agentId: id(0) };
const tool = { ...created(0, 0), name: 'Find' };
const calling = { name: 'Call', adaptorType: 'ToolImport', tool: { _toolId: id(0) } };

/** Who refers to such records, where they can be fetched, and the token of an agent. */
export const longTailUses: readonly Exchange[] = [
  {
    name: 'a record that nobody refers to says so',
    steps: steps(
      firsts.map(([collection, one]) => ({
        request: `GET /v1/${collection}/${one}/dependencies`,
        status: 200,
        body: {},
      })),
    ),
  },
  {
    name: 'what nobody has written has an empty audit',
    steps: steps(
      firsts.map(([collection, one]) => ({ request: `GET /v1/${collection}/${one}/audit`, status: 200, body: [] })),
    ),
  },
  {
    name: 'an empty audit may have no body',
    options: { seed: { ...seeds.default, audit: [] }, emptyList: 204 },
    steps: steps(firsts.map(([collection, one]) => ({ request: `GET /v1/${collection}/${one}/audit`, status: 204 }))),
  },
  ...firsts.slice(0, 3).map(
    ([collection, one]): Exchange => ({
      name: `${collection} can be fetched as a template for a while`,
      steps: [
        {
          request: `GET /v1/${collection}/${one}/template`,
          status: 200,
          body: file(collection, one, 'template.zip'),
        },
      ],
    }),
  ),
  {
    name: 'an agent has a token that can be seen and changed, and is not deleted while a connection needs it',
    options: { seed: 'empty' },
    steps: [
      { request: 'POST /v1/agents', send: { name: 'Warehouse', accessToken: 'mine' }, status: 201, body: agent },
      {
        request: `GET /v1/agents/${id(0)}/display-token`,
        status: 200,
        body: { accessToken: '66f978a2e9e5061f424e43f0647ccd25' },
      },
      {
        request: `PUT /v1/agents/${id(0)}/change-token`,
        status: 200,
        body: { accessToken: 'bf50d428c15ed975c0bd1aaa5d99b24f' },
      },
      {
        request: `GET /v1/agents/${id(0)}/display-token`,
        status: 200,
        body: { accessToken: 'bf50d428c15ed975c0bd1aaa5d99b24f' },
      },
      {
        request: `GET /v1/agents/${id(0)}/installer/signedURL`,
        status: 200,
        body: {
          signedURL: `https://files.integrator.invalid/agents/${id(0)}/installer.zip?expires=1767229200004`,
        },
      },
      { request: 'POST /v1/connections', send: carried, status: 201, body: { ...created(1, 5), ...carried } },
      {
        request: `GET /v1/agents/${id(0)}/dependencies`,
        status: 200,
        body: { connections: [dependency({ _id: id(1), name: 'Shelf' }, '_agentId')] },
      },
      {
        request: `DELETE /v1/agents/${id(0)}`,
        status: 422,
        body: errors(usedBy('agent', `connection ${id(1)}`, '_agentId')),
      },
    ],
  },
  {
    name: 'a tool that an import calls is in use',
    options: { seed: 'empty' },
    steps: [
      { request: 'POST /v1/tools', send: { name: 'Find' }, status: 201, body: tool },
      {
        request: 'POST /v1/imports',
        send: calling,
        status: 201,
        body: { ...created(1, 1), ...calling, apiIdentifier: 'ide09c44a4b' },
      },
      {
        request: `DELETE /v1/tools/${id(0)}`,
        status: 409,
        body: errors(usedBy('tool', `import ${id(1)}`, 'tool._toolId')),
      },
    ],
  },
];

function steps(all: readonly Step[]): [Step, ...Step[]] {
  const [first, ...others] = all;
  if (first === undefined) throw new Error('There is no such record.');
  return [first, ...others];
}
