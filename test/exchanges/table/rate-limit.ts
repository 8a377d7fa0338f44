import type { Exchange, Step } from '../exchange.ts';
import { errors, notFound } from './error-bodies.ts';
import { sampleId, strangerId } from './records.ts';

const sample = `/v1/integrations/${sampleId}`;
const first: Step = { request: `GET /v1/integrations/${strangerId}`, status: 404, body: notFound };

/** Every operation, as a request line and a body. */
const everyOperation = [
  { request: 'GET /v1/integrations' },
  { request: 'POST /v1/integrations', send: { name: 'A' } },
  { request: `GET ${sample}` },
  { request: `PUT ${sample}`, send: { name: 'A' } },
  { request: `DELETE ${sample}` },
  { request: `POST ${sample}/clone` },
  { request: `PUT ${sample}/installer/verifyNetSuiteConnection` },
  { request: `PUT ${sample}/uninstaller/deleteNetSuiteConnection` },
  { request: `PUT ${sample}/settings/save` },
  { request: `DELETE ${sample}/install` },
  { request: `POST ${sample}/installSteps` },
  { request: `POST ${sample}/settingsForm/init` },
  { request: 'GET /v1/tokenInfo' },
] as const;

/** Too many requests. */
export const rateLimitExchanges: readonly Exchange[] = everyOperation.map((step) => ({
  name: `${step.request} is asked to wait when the bucket is full`,
  options: { rateLimit: { capacity: 1, perSecond: 0.5 } },
  steps: [
    first,
    {
      ...step,
      status: 429,
      responses: { 'retry-after': '2' },
      body: errors({ code: 'rate_limited', message: 'Too many requests. Retry after 2 seconds.' }),
    },
  ],
}));
