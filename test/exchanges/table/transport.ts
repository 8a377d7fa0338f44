import { bigCommerceNetSuite } from '../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import type { Exchange } from '../exchange.ts';
import { badToken, invalidId, noSuchPath } from './error-bodies.ts';
import { salesforceId, sampleId } from './records.ts';

const options = { seed: 'sample' } as const;
const sample = [{ _id: sampleId, name: 'BigCommerce - NetSuite Connector' }];

/** How requests are written: slashes, `HEAD`, percent-encoding, headers that nobody asked for. */
export const transportExchanges: readonly Exchange[] = [
  {
    name: 'a slash behind the path changes nothing',
    options,
    steps: [
      { request: 'GET /v1/integrations/?include=name', status: 200, body: sample },
      { request: `GET /v1/integrations/${sampleId}/`, status: 200, body: bigCommerceNetSuite },
      { request: 'GET /v1/tokenInfo/', status: 200, body: { _userId: '00000000933b5bde09c44a4a' } },
    ],
  },
  {
    name: 'two slashes are one too many, wherever they stand',
    options,
    steps: [
      { request: 'GET /v1/integrations//', status: 404, body: noSuchPath('GET /v1/integrations//') },
      { request: 'GET /v1//integrations', status: 404, body: noSuchPath('GET /v1//integrations') },
      { request: 'GET //v1/integrations', status: 404, body: noSuchPath('GET //v1/integrations') },
    ],
  },
  {
    name: 'HEAD responds with what GET would, without the body',
    options,
    steps: [
      { request: 'HEAD /v1/integrations', status: 200 },
      { request: `HEAD /v1/integrations/${sampleId}`, status: 200 },
      { request: 'HEAD /v1/tokenInfo', status: 200 },
    ],
  },
  {
    name: 'HEAD of a page has its Link',
    steps: [
      {
        request: 'HEAD /v1/integrations?limit=5',
        status: 200,
        responses: { link: `<https://api.integrator.io/v1/integrations?limit=5&after=${salesforceId}>; rel="next"` },
      },
    ],
  },
  {
    name: 'HEAD has the errors of GET, without their bodies',
    steps: [
      { request: 'HEAD /v1/nothing', status: 404 },
      { request: 'HEAD /v1/integrations/abc', status: 400 },
      { request: 'HEAD /v1/integrations/ffffffffffffffffffffffff', status: 404 },
      { request: 'HEAD /v1/integrations', headers: { authorization: null }, status: 401 },
    ],
  },
  {
    name: 'HEAD of an empty list is 204 where GET is',
    options: { seed: 'empty', emptyList: 204 },
    steps: [{ request: 'HEAD /v1/integrations', status: 204 }],
  },
  {
    name: 'a fixed part of the path may come encoded',
    options,
    steps: [{ request: 'GET /v1/%69ntegrations?include=name', status: 200, body: sample }],
  },
  {
    name: 'an id may come encoded',
    options,
    steps: [{ request: `GET /v1/integrations/%35${sampleId.slice(1)}`, status: 200, body: bigCommerceNetSuite }],
  },
  {
    name: 'an encoded slash is part of the id and never parts the path',
    options,
    steps: [
      { request: 'GET /v1/integrations/%2F', status: 400, body: invalidId },
      { request: `GET /v1/integrations/${sampleId}%2F`, status: 400, body: invalidId },
      {
        request: `GET /v1/integrations%2F${sampleId}`,
        status: 404,
        body: noSuchPath(`GET /v1/integrations%2F${sampleId}`),
      },
    ],
  },
  {
    name: 'an id that cannot be decoded is malformed',
    options,
    steps: [
      { request: 'GET /v1/integrations/%zz', status: 400, body: invalidId },
      { request: 'GET /v1/integrations/%', status: 400, body: invalidId },
      { request: 'GET /v1/integrations/%ff', status: 400, body: invalidId },
      { request: 'DELETE /v1/integrations/%E0%A4%A', status: 400, body: invalidId },
    ],
  },
  {
    name: 'a path that cannot be decoded is one that nothing has',
    steps: [{ request: 'GET /v1/%zz', status: 404, body: noSuchPath('GET /v1/%zz') }],
  },
  {
    name: 'a Content-Type on a request without a body changes nothing',
    options,
    steps: [
      {
        request: 'GET /v1/integrations?include=name',
        headers: { 'content-type': 'application/xml' },
        status: 200,
        body: sample,
      },
    ],
  },
  {
    name: 'whatever a client would like to get, JSON comes',
    options,
    steps: [
      {
        request: 'GET /v1/integrations?include=name',
        headers: { accept: 'application/xml', 'accept-encoding': 'gzip', 'if-none-match': '*', range: 'bytes=0-1' },
        status: 200,
        body: sample,
      },
    ],
  },
  {
    name: 'the method of a request cannot be overridden by a header',
    options,
    steps: [
      {
        request: 'GET /v1/integrations?include=name',
        headers: { 'x-http-method-override': 'DELETE' },
        status: 200,
        body: sample,
      },
    ],
  },
  {
    name: 'a token in the query is none',
    options,
    steps: [
      {
        request: 'GET /v1/integrations?access_token=my_api_token',
        headers: { authorization: 'Bearer ' },
        status: 400,
        body: badToken,
      },
    ],
  },
];
