import { bigCommerceNetSuite } from '../../fixtures/resources/integrations/bigcommerce-netsuite.ts';

/** A request that is sent over and over. */
export interface SampleRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const authorization = { authorization: 'Bearer my_api_token' };
const json = { ...authorization, 'content-type': 'application/json' };

const { _id, lastModified: _stamp, ...writable } = bigCommerceNetSuite;

/** The record of the seed document, as a client would write it. */
export const sampleBody: string = JSON.stringify(writable);

/** The path that those of the document are below. */
export const usualBase = '/v1';

/** The path of the sample. */
export const samplePath: string = `${usualBase}/integrations/${_id}`;

/** The name of a measured request. */
export type ExchangeName = 'get' | 'list' | 'post' | 'small' | 'put' | 'invalid';

/** The requests that are measured, by name. */
export const exchanges: Readonly<Record<ExchangeName, SampleRequest>> = {
  get: { method: 'GET', path: samplePath, headers: authorization },
  list: { method: 'GET', path: '/v1/integrations', headers: authorization },
  post: { method: 'POST', path: '/v1/integrations', headers: json, body: sampleBody },
  small: { method: 'POST', path: '/v1/integrations', headers: json, body: '{"name":"Orders to spreadsheet"}' },
  put: { method: 'PUT', path: samplePath, headers: json, body: sampleBody },
  invalid: { method: 'POST', path: '/v1/integrations', headers: json, body: '{"sandbox":"perhaps"}' },
};

/** A request below another base path: not every server has the one that its document says. */
export function below(base: string, request: SampleRequest): SampleRequest {
  return { ...request, path: base + request.path.slice(usualBase.length) };
}

/** Reads the name of a request. */
export function exchangeOf(name: string): SampleRequest {
  const found = Object.entries(exchanges).find(([known]) => known === name)?.[1];
  if (found === undefined) throw new Error(`there is no request ${name}`);
  return found;
}
