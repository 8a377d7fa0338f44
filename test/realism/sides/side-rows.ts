import { records as connections } from '../../../fixtures/resources/connections/records.ts';
import { records as flows } from '../../../fixtures/resources/flows/records.ts';
import { records as integrations } from '../../../fixtures/resources/integrations/records.ts';
import type { ChosenOptions } from '../../../mocks/integrator/choices.ts';
import type { IntegratorControl } from '../../../mocks/surfaces/connect/control.ts';
import type { Send } from './send.ts';

/** What a client sees of an option: the same requests, and what comes of them on each side. */
export interface SideRow {
  /** Sends the requests to a new fake, and gives what tells one side from another. */
  readonly seen: (send: Send, control: IntegratorControl) => Promise<unknown>;
  /** The default first. */
  readonly sides: readonly (readonly [side: string | number, seen: unknown])[];
}

const stranger = '000000000000000000000000';
const [{ _id: plain } = { _id: '' }] = integrations.filter(({ _connectorId }) => _connectorId === undefined);
const [{ _id: running } = { _id: '' }] = flows.filter(({ disabled }) => disabled !== true);
const [{ _id: connection } = { _id: '' }] = connections;
const [{ _id: web } = { _id: '' }] = connections.filter(({ type }) => type === 'http');

/** An app that is installed. */
const installed = async (control: IntegratorControl): Promise<{ readonly _id: string; readonly settings: object }> => {
  const { _id } = await control.create.smartConnector({ mode: 'settings', settings: { a: 1 } });
  return { _id, settings: { a: 1 } };
};

/** Every option where the sources disagree. */
export const sideRows: Readonly<Record<keyof ChosenOptions, SideRow>> = {
  emptyList: {
    seen: async (send) => {
      const { status, text } = await send('GET', `/flows?_integrationId=${stranger}`);
      return [status, text];
    },
    sides: [
      [200, [200, '[]']],
      [204, [204, '']],
    ],
  },
  nextLink: {
    seen: async (send) =>
      /[?&](after|skip)=[^>]*>; rel="next"/.exec((await send('GET', '/integrations?limit=1')).link)?.[1],
    sides: [
      ['after', 'after'],
      ['skip', 'skip'],
    ],
  },
  linkHeader: {
    seen: async (send) => {
      const one = await send('GET', '/integrations');
      const first = /<([^>]*)>/.exec(one.link)?.[1] ?? '';
      const [all, again] = [one.body, first === '' ? undefined : (await send('GET', first)).body];
      return [rels(one.link), again === undefined || JSON.stringify(again) === JSON.stringify(all)];
    },
    sides: [
      ['when-needed', [[], true]],
      ['always', [['first'], true]],
    ],
  },
  onReferencedDelete: {
    seen: async (send) => (await send('DELETE', `/connections/${connection}`)).status,
    sides: [
      ['refuse', 422],
      ['allow', 204],
    ],
  },
  integrationForm: {
    seen: async (send) => 'install' in (await send('POST', '/integrations', { name: 'A' })).body,
    sides: [
      ['2017', false],
      ['today', true],
    ],
  },
  duringUpdate: {
    seen: async (send, control) => {
      const { _id } = await installed(control);
      await control.pushUpdate(_id);
      const { body } = await send('GET', `/integrations/${_id}`);
      const saved = await send('PUT', `/integrations/${_id}/settings/save`, {});
      const put = await send('PUT', `/integrations/${_id}`, { ...body, settings: { a: 2 } });
      return [saved.status, put.status];
    },
    sides: [
      ['refuse-settings', [422, 200]],
      ['refuse-changes', [422, 422]],
      ['allow', [200, 200]],
    ],
  },
  appLockedSettings: {
    seen: async (send, control) => {
      const { _id } = await installed(control);
      const { body } = await send('GET', `/integrations/${_id}`);
      const put = await send('PUT', `/integrations/${_id}`, { ...body, settings: { a: 2 } });
      return [put.status, Object((await send('GET', `/integrations/${_id}`)).body)['settings']];
    },
    sides: [
      ['store', [200, { a: 2 }]],
      ['ignore', [200, { a: 1 }]],
    ],
  },
  registeredByPut: {
    seen: async (send) => {
      const { body } = await send('POST', '/integrations', { name: 'A', _registeredConnectionIds: [connection] });
      const put = await send('PUT', `/integrations/${String(body['_id'])}`, { name: 'B' });
      return [body['_registeredConnectionIds'], put.body['name'], put.body['_registeredConnectionIds'] ?? []];
    },
    sides: [
      ['writable', [[connection], 'B', []]],
      ['ignored', [[connection], 'B', [connection]]],
    ],
  },
  cloneResponse: {
    seen: async (send) => Array.isArray((await send('POST', `/integrations/${plain}/clone`, { name: 'B' })).body),
    sides: [
      ['record', false],
      ['manifest', true],
    ],
  },
  cloneStatus: {
    seen: async (send) => (await send('POST', `/integrations/${plain}/clone`, { name: 'B' })).status,
    sides: [
      [201, 201],
      [200, 200],
    ],
  },
  cacheDeleteStatus: {
    seen: async (send) => {
      const { body } = await send('POST', '/lookupcaches', { name: 'A' });
      return (await send('DELETE', `/lookupcaches/${String(body['_id'])}`)).status;
    },
    sides: [
      [200, 200],
      [204, 204],
    ],
  },
  maxConcurrency: {
    seen: async (send) => {
      const { body } = await send('GET', `/connections/${web}`);
      const http = { ...Object(body['http']), concurrencyLevel: 60 };
      const put = await send('PUT', `/connections/${web}`, { ...body, http });
      return Object(put.body['http'])['concurrencyLevel'];
    },
    sides: [
      [25, 25],
      [50, 50],
    ],
  },
  stateResponse: {
    seen: async (send) => (await send('PUT', '/state/sides', { a: 1 })).text.replaceAll('"', ''),
    sides: [
      ['text', 'Created'],
      ['json', '{success:true}'],
    ],
  },
  stateDeleteStatus: {
    seen: async (send) => {
      await send('PUT', `/flows/${running}/state/sides`, { a: 1 });
      return (await send('DELETE', `/flows/${running}/state/sides`)).status;
    },
    sides: [
      [200, 200],
      [204, 204],
    ],
  },
  repeatedInviteStatus: {
    seen: async (send) => {
      const body = { emails: ['ann@example.com'], accessLevel: 'monitor' };
      await send('POST', '/invite/multiple', body);
      const [again] = JSON.parse((await send('POST', '/invite/multiple', body)).text);
      return again.statusCode;
    },
    sides: [
      [400, 400],
      [409, 409],
    ],
  },
  ashareUpdateStatus: {
    seen: async (send) => {
      const [share] = JSON.parse((await send('GET', '/ashares')).text);
      return (await send('PUT', `/ashares/${share._id}`, share)).status;
    },
    sides: [
      [200, 200],
      [204, 204],
    ],
  },
  runStatus: {
    seen: async (send) => (await send('POST', `/flows/${running}/run`, {})).status,
    sides: [
      [201, 201],
      [200, 200],
    ],
  },
  disabledRunCode: {
    seen: async (send) => {
      await send('PATCH', `/flows/${running}`, [{ op: 'replace', path: '/disabled', value: true }]);
      const { status, body } = await send('POST', `/flows/${running}/run`, {});
      return [status, Object(body)['errors'][0].code];
    },
    sides: [
      ['invalid_flow', [422, 'invalid_flow']],
      ['inactive_flow', [422, 'inactive_flow']],
    ],
  },
  olderErrors: {
    seen: async (send) => {
      const { body } = await send('POST', `/flows/${running}/run`, {});
      return (await send('GET', `/jobs/${String(body['_jobId'])}/joberrors`)).status;
    },
    sides: [
      ['shown', 200],
      ['gone', 404],
    ],
  },
  jobScope: {
    seen: async (send) => [(await send('GET', '/jobs')).status, (await send('GET', `/jobs?_flowId=${running}`)).status],
    sides: [
      ['open', [200, 200]],
      ['required', [400, 200]],
    ],
  },
};

function rels(link: string): readonly string[] {
  return [...link.matchAll(/rel="(\w+)"/g)].map(([, rel = '']) => rel);
}
