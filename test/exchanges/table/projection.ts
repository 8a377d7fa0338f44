import { seeds } from '../../../fixtures/seeds.ts';
import type { Exchange } from '../exchange.ts';
import { badQuery } from './error-bodies.ts';
import { cloneId, plainId, sampleId } from './records.ts';

const [sample] = seeds.sample.integrations;

/** A SmartConnector with little in it, so that what a projection leaves is in sight. */
const small = {
  _id: sampleId,
  lastModified: '2017-09-15T10:55:15.675Z',
  name: 'Small',
  install: [
    { name: 'One', completed: true },
    { name: 'Two', completed: false },
  ],
  settings: { a: { b: 1, c: 2 }, d: 3 },
  version: '1.0.0',
};
const options = { seed: { integrations: [small] } };

/** Lists: which fields of each record they show. */
export const projectionExchanges: readonly Exchange[] = [
  {
    name: 'include responds with _id, name and the fields that it lists, in the order of the record',
    options,
    steps: [
      {
        request: 'GET /v1/integrations?include=version,lastModified',
        status: 200,
        body: [{ _id: sampleId, lastModified: small.lastModified, name: 'Small', version: '1.0.0' }],
      },
    ],
  },
  {
    name: 'include goes into an object by a dotted path',
    options,
    steps: [
      {
        request: 'GET /v1/integrations?include=settings.a.c',
        status: 200,
        body: [{ _id: sampleId, name: 'Small', settings: { a: { c: 2 } } }],
      },
    ],
  },
  {
    name: 'include goes into each object of an array',
    options,
    steps: [
      {
        request: 'GET /v1/integrations?include=install.completed',
        status: 200,
        body: [{ _id: sampleId, name: 'Small', install: [{ completed: true }, { completed: false }] }],
      },
    ],
  },
  {
    name: 'include of a field and of a part of it responds with the whole field',
    options,
    steps: [
      {
        request: 'GET /v1/integrations?include=settings.d,settings',
        status: 200,
        body: [{ _id: sampleId, name: 'Small', settings: small.settings }],
      },
    ],
  },
  {
    name: 'include ignores a name that no record has',
    options,
    steps: [
      {
        request: 'GET /v1/integrations?include=colour,toString,name.first',
        status: 200,
        body: [{ _id: sampleId, name: 'Small' }],
      },
    ],
  },
  {
    name: 'an empty include chooses nothing, so whole records come',
    options,
    steps: [{ request: 'GET /v1/integrations?include=', status: 200, body: [small] }],
  },
  {
    name: 'a list of nothing but commas chooses nothing either',
    options,
    steps: [{ request: 'GET /v1/integrations?exclude=,,', status: 200, body: [small] }],
  },
  {
    name: 'exclude leaves fields out',
    options,
    steps: [
      {
        request: 'GET /v1/integrations?exclude=install,settings,lastModified',
        status: 200,
        body: [{ _id: sampleId, name: 'Small', version: '1.0.0' }],
      },
    ],
  },
  {
    name: 'exclude goes into an object by a dotted path',
    options,
    steps: [
      {
        request: 'GET /v1/integrations?exclude=settings.a.b,install.name,version',
        status: 200,
        body: [
          {
            _id: sampleId,
            lastModified: small.lastModified,
            name: 'Small',
            install: [{ completed: true }, { completed: false }],
            settings: { a: { c: 2 }, d: 3 },
          },
        ],
      },
    ],
  },
  {
    name: 'exclude never takes _id or name away, and ignores names that no record has',
    options,
    steps: [{ request: 'GET /v1/integrations?exclude=_id,name,colour,settings.x.y', status: 200, body: [small] }],
  },
  {
    name: 'each record of a list is projected',
    steps: [
      {
        request: 'GET /v1/integrations?include=mode,sandbox',
        status: 200,
        body: [
          { _id: sampleId, name: 'BigCommerce - NetSuite Connector', mode: 'install' },
          { _id: plainId, name: 'Orders to spreadsheet' },
          {
            _id: '5a6f0c3b9e1d4f2a7b8c0d02',
            name: 'Shopify - NetSuite Connector',
            sandbox: false,
            mode: 'settings',
          },
          {
            _id: '5b0e7d5f2c4a6b8d9e1f3a03',
            name: 'Zendesk - NetSuite Connector',
            sandbox: false,
            mode: 'uninstall',
          },
          {
            _id: '5c1a2b3c4d5e6f708192a304',
            name: 'Salesforce - NetSuite Connector',
            sandbox: true,
            mode: 'settings',
          },
          { _id: cloneId, name: 'Clone - Returns portal', sandbox: false },
        ],
      },
    ],
  },
  {
    name: 'include and exclude together are refused',
    options,
    steps: [
      {
        request: 'GET /v1/integrations?include=mode&exclude=settings',
        status: 400,
        body: badQuery('include and exclude cannot be used together.'),
      },
    ],
  },
  {
    name: 'include beside an empty exclude is fine',
    options,
    steps: [
      {
        request: 'GET /v1/integrations?include=version&exclude=',
        status: 200,
        body: [{ _id: sampleId, name: 'Small', version: '1.0.0' }],
      },
    ],
  },
  ...['include', 'exclude'].map(
    (name): Exchange => ({
      name: `a dotted path of thousands of steps is refused: ${name}`,
      options,
      steps: [
        {
          request: `GET /v1/integrations?${name}=${'a.'.repeat(199)}b`,
          status: 200,
          body: [name === 'include' ? { _id: sampleId, name: 'Small' } : small],
        },
        {
          request: `GET /v1/integrations?${name}=mode,${'a.'.repeat(3000)}b`,
          status: 400,
          body: badQuery('A path of include or exclude has 3001 steps. Give at most 200.'),
        },
      ],
    }),
  ),
  {
    name: 'thousands of dotted paths that begin alike are read',
    options,
    steps: [
      {
        request: `GET /v1/integrations?include=${Array.from({ length: 1200 }, (_, index) => `settings.${index}`).join(',')},settings.d`,
        status: 200,
        body: [{ _id: sampleId, name: 'Small', settings: { d: 3 } }],
      },
    ],
  },
  ...['mode%20', 'a-b', '$where', 'n%C3%A4me', 'a%00', 'a%0A'].map(
    (value): Exchange => ({
      name: `a character that no field name has is refused: include=${value}`,
      options,
      steps: [
        {
          request: `GET /v1/integrations?include=${value}`,
          status: 400,
          body: badQuery('include must be a string that matches ^[A-Za-z0-9._,]*$.', 'include'),
        },
      ],
    }),
  ),
  {
    name: 'a comma may come encoded',
    options,
    steps: [
      {
        request: 'GET /v1/integrations?include=version%2CsecondName',
        status: 200,
        body: [{ _id: sampleId, name: 'Small', version: '1.0.0' }],
      },
    ],
  },
  {
    name: 'include and exclude are ignored where one record is asked for, bad ones too',
    steps: [
      { request: `GET /v1/integrations/${sampleId}?include=mode`, status: 200, body: sample },
      { request: `GET /v1/integrations/${sampleId}?include=mode&exclude=a-b`, status: 200, body: sample },
    ],
  },
];
