import type { Exchange } from '../exchange.ts';
import { badToken, cast, errors, forbidden, invalidId, invalidJson, noToken, notFound } from './error-bodies.ts';
import { sampleId, strangerId } from './records.ts';

const writes = [
  'POST clone',
  'PUT installer/verifyNetSuiteConnection',
  'PUT uninstaller/x',
  'PUT settings/x',
  'POST installSteps',
];
const all = [...writes, 'DELETE install', 'POST settingsForm/init'];

/** A write of an integration: `PUT /v1/integrations/1/settings/x`. */
function requestOf(write: string, id = sampleId): string {
  return write.replace(' ', ` /v1/integrations/${id}/`);
}

/** The life of a SmartConnector, and clones: what is refused. */
export const lifeCycleRefusals: readonly Exchange[] = [
  ...all.flatMap((write): Exchange[] => [
    {
      name: `${write} needs a good token that may write`,
      steps: [
        { request: requestOf(write), headers: { authorization: null }, status: 401, body: noToken },
        { request: requestOf(write), headers: { authorization: 'Bearer expired_token' }, status: 401, body: badToken },
        {
          request: requestOf(write),
          headers: { authorization: 'Bearer read_only_token' },
          status: 403,
          body: forbidden,
        },
      ],
    },
    {
      name: `${write} needs an integration that is there`,
      steps: [
        { request: requestOf(write, strangerId), status: 404, body: notFound },
        { request: requestOf(write, 'abc'), status: 400, body: invalidId },
      ],
    },
  ]),
  ...writes.map(
    (write): Exchange => ({
      name: `${write} needs no body, but where there is one a JSON object that is not too large`,
      options: { maxBodyBytes: 20 },
      steps: [
        { request: requestOf(write), send: '{', status: 400, body: invalidJson },
        {
          request: requestOf(write),
          send: [],
          status: 422,
          body: errors({ code: 'invalid_field', message: 'The request body must be an object.' }),
        },
        {
          request: requestOf(write),
          headers: { 'content-type': 'text/plain' },
          send: '{}',
          status: 415,
          body: errors({
            code: 'unsupported_media_type',
            message: 'Content-Type must be application/json; received text/plain.',
          }),
        },
        {
          request: requestOf(write),
          send: { name: 'a longer text' },
          status: 413,
          body: errors({ code: 'payload_too_large', message: 'The request body is larger than 20 bytes.' }),
        },
      ],
    }),
  ),
  {
    name: 'a clone is refused a name, a place and a connection that are none',
    steps: [
      {
        request: requestOf('POST clone'),
        send: { name: '', sandbox: 'yes', connectionMap: { a: 'b' } },
        status: 422,
        body: errors(
          { code: 'missing_required_field', message: 'name is a required field.', field: 'name' },
          cast('Boolean', 'yes', 'sandbox'),
          cast('ObjectId', 'b', 'connectionMap.a'),
        ),
      },
    ],
  },
  {
    name: 'settings that are no object are refused',
    steps: [
      {
        request: requestOf('PUT settings/x'),
        send: { settings: 1 },
        status: 422,
        body: errors(cast('Object', '1', 'settings')),
      },
    ],
  },
];
