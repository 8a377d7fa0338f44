import { beforeSplit } from '../../../../fixtures/resources/revisions/records.ts';
import type { Exchange } from '../../exchange.ts';
import { errors, missing } from '../error-bodies.ts';
import { flow, user } from '../flow-errors/error-records.ts';
import { cloneId, firstId, moment, plainId, secondId } from '../records.ts';

const made = (_id: string, exchange: number, description: string): object => ({
  type: 'snapshot',
  status: 'completed',
  description,
  _integrationId: plainId,
  _createdByUserId: user,
  _id,
  createdAt: moment(exchange),
  lastModified: moment(exchange),
});
const at = `/v1/integrations/${plainId}/revisions`;

/** What is kept of an integration beside itself: how it was, and where it can be fetched. */
export const revisionExchanges: readonly Exchange[] = [
  {
    name: 'a snapshot is a revision, and the newest comes first',
    steps: [
      { request: `GET ${at}`, status: 200, body: [] },
      { request: `POST ${at}/create`, send: { description: 'One' }, status: 201, body: made(firstId, 1, 'One') },
      { request: `POST ${at}/create`, send: { description: 'Two' }, status: 201, body: made(secondId, 2, 'Two') },
      { request: `GET ${at}`, status: 200, body: [made(secondId, 2, 'Two'), made(firstId, 1, 'One')] },
      { request: `POST ${at}/create`, send: {}, status: 422, body: errors(missing('description')) },
    ],
  },
  {
    name: 'a clone has no snapshots of its own, and shows what it has',
    steps: [
      {
        request: `POST /v1/integrations/${cloneId}/revisions/create`,
        send: { description: 'One' },
        status: 422,
        body: errors({ code: 'invalid_revision_state', message: 'clone must be linked to source integration' }),
      },
      { request: `GET /v1/integrations/${cloneId}/revisions`, status: 200, body: [beforeSplit] },
    ],
  },
  {
    name: 'flows and integrations can be fetched as templates',
    steps: [
      {
        request: `GET /v1/flows/${flow}/template`,
        status: 200,
        body: { signedURL: `https://files.integrator.invalid/flows/${flow}/template.zip?expires=1767229200000` },
      },
      {
        request: `GET /v1/integrations/${plainId}/template`,
        status: 200,
        body: {
          signedURL: `https://files.integrator.invalid/integrations/${plainId}/template.zip?expires=1767229200001`,
        },
      },
    ],
  },
];
