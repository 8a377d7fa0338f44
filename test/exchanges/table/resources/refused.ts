import type { Exchange, Step } from '../../exchange.ts';
import { accessLines } from '../access/lines.ts';
import { auditLines } from '../audit/lines.ts';
import { badQuery, badToken, errors, forbidden, invalidId, invalidJson, noToken, notFoundOf } from '../error-bodies.ts';
import { fileAndAsyncLines } from '../files-and-async/lines.ts';
import { longTailLines } from '../long-tail/lines.ts';
import { lookupCacheLines } from '../lookup-caches/lines.ts';
import { partnerLines } from '../partners/lines.ts';
import { strangerId } from '../records.ts';
import { recycleBinLines } from '../recycle-bin/lines.ts';
import { stateLines } from '../state/lines.ts';
import { templateLines } from '../templates/lines.ts';
import { userLines } from '../users/lines.ts';
import { furtherLines } from './further-lines.ts';
import { type OperationLine, operationLines as ownLines } from './operations.ts';
import { stepLines } from './steps/lines.ts';

const operationLines: readonly OperationLine[] = [
  ...ownLines,
  ...stepLines,
  ...furtherLines,
  ...auditLines,
  ...partnerLines,
  ...lookupCacheLines,
  ...stateLines,
  ...templateLines,
  ...userLines,
  ...accessLines,
  ...recycleBinLines,
  ...fileAndAsyncLines,
  ...longTailLines,
];
const writes = operationLines.filter(({ request }) => !request.startsWith('GET'));
const sending = operationLines.filter(({ send }) => send !== undefined);
const waited: Pick<Step, 'status' | 'responses' | 'body'> = {
  status: 429,
  responses: { 'retry-after': '2' },
  body: errors({ code: 'rate_limited', message: 'Too many requests. Retry after 2 seconds.' }),
};

/** What every operation of connections, exports, imports and flows refuses alike. */
export const resourceRefusals: readonly Exchange[] = [
  {
    name: 'nobody gets in without a token',
    steps: stepsOf(operationLines, () => ({ headers: { authorization: null }, status: 401, body: noToken })),
  },
  {
    name: 'a scheme that stands twice is no way to show a token',
    steps: stepsOf(operationLines, () => ({
      headers: { authorization: 'Bearer Bearer my_api_token' },
      status: 400,
      body: badToken,
    })),
  },
  {
    name: 'a token that may only read does not write',
    steps: stepsOf(writes, () => ({
      headers: { authorization: 'Bearer read_only_token' },
      status: 403,
      body: forbidden,
    })),
  },
  {
    name: 'a record that is not there is named by its kind',
    steps: stepsOf(
      operationLines.filter(({ record }) => record !== undefined),
      ({ record = '' }) => ({ status: 404, body: notFoundOf(record) }),
    ),
  },
  {
    name: 'an id that is none is reported before anything is looked for',
    steps: stepsOf(
      operationLines
        .filter(({ record }) => record !== undefined)
        .map((line) => ({ ...line, request: line.request.replace(strangerId, 'no-id') })),
      () => ({ status: 400, body: invalidId }),
    ),
  },
  {
    name: 'a page has a size',
    steps: stepsOf(
      operationLines
        .filter(({ request, record, isWhole }) => request.startsWith('GET') && record === undefined && !isWhole)
        .map((line) => ({ ...line, request: `${line.request}?limit=0` })),
      () => ({ status: 400, body: badQuery('limit must be >= 1.', 'limit') }),
    ),
  },
  {
    name: 'malformed JSON is refused',
    steps: stepsOf(sending, () => ({ send: '{', status: 400, body: invalidJson })),
  },
  {
    name: 'a body has to be JSON by its type',
    steps: stepsOf(sending, () => ({
      headers: { 'content-type': 'text/plain' },
      status: 415,
      body: errors({
        code: 'unsupported_media_type',
        message: 'Content-Type must be application/json; received text/plain.',
      }),
    })),
  },
  {
    name: 'a body that is too large is refused',
    options: { maxBodyBytes: 50 },
    steps: stepsOf(sending, () => ({
      send: ' '.repeat(51),
      status: 413,
      body: errors({ code: 'payload_too_large', message: 'The request body is larger than 50 bytes.' }),
    })),
  },
  {
    name: 'who asks too often is asked to wait',
    options: { rateLimit: { capacity: 1, perSecond: 0.5 } },
    steps: [
      { request: 'GET /v1/connections?limit=0', status: 400, body: badQuery('limit must be >= 1.', 'limit') },
      ...stepsOf(operationLines, () => waited),
    ],
  },
];

/** A step for each of some operations; what the operation sends goes along where the step says nothing else. */
function stepsOf(
  lines: readonly OperationLine[],
  expected: (line: OperationLine) => Omit<Step, 'request'>,
): [Step, ...Step[]] {
  const [first, ...others] = lines.map((line): Step => {
    const { request, send } = line;
    const { headers, ...rest } = expected(line);
    return { request, ...(send !== undefined && { send }), headers: { ...line.headers, ...headers }, ...rest };
  });
  if (first === undefined) throw new Error('There is no such operation.');
  return [first, ...others];
}
