import type { Integrator } from '../../../mocks/index.ts';
import { type Recorder, record } from './recorder.ts';

export const service = 'https://api.integrator.io/v1';
export const token = 'the_secret_token_of_the_test';
export const authorization: { readonly authorization: string } = { authorization: `Bearer ${token}` };
export const json: Readonly<Record<string, string>> = { ...authorization, 'content-type': 'application/json' };

/** A person at work: lists, reads, creates, replaces, deletes, and is refused once. */
export async function workOn(integrator: Integrator, options: { readonly base64?: boolean } = {}): Promise<Recorder> {
  const recorder = record(integrator.fetch, options);
  const call = (path: string, init: RequestInit = {}): Promise<Response> =>
    recorder.fetch(service + path, { headers: json, ...init });
  const list: { _id: string }[] = await (await call('/integrations?include=mode')).json();
  await call('/integrations');
  const created: { _id: string } = await (
    await call('/integrations', {
      method: 'POST',
      body: JSON.stringify({ name: 'Made while recorded', settings: { apiToken: 'sk_live_1' } }),
    })
  ).json();
  await call(`/integrations/${created._id}`, {
    method: 'PUT',
    body: JSON.stringify({ name: 'Renamed', settings: { apiToken: 'sk_live_1' } }),
  });
  await call(`/integrations/${list[1]?._id}`, { method: 'DELETE' });
  await call(`/integrations/${list[1]?._id}`);
  await call('/integrations', { method: 'POST', body: '{"nmae": 1}' });
  await call('/tokenInfo');
  return recorder;
}
