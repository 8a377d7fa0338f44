import type { Integration } from '../../../../mocks/index.ts';
import {
  type Backend,
  change,
  type Defect,
  type Defects,
  idOf,
  jsonResponse,
  type ProxyRequest,
  type ProxyResponse,
  parsed,
} from '../proxy.ts';

type Part = 'clone' | 'installer' | 'uninstaller' | 'settings' | 'install';

/** What a defect does in the place of a call, or after it. */
interface Spoiler {
  /** The request that is sent on in its place. */
  readonly before?: (request: ProxyRequest) => ProxyRequest;
  /** what is returned in its place; runs after every call that succeeded unless `when` says otherwise. */
  readonly after?: (scene: Scene) => ProxyResponse | undefined;
  readonly when?: (status: number) => boolean;
}

/** A call that is over. */
interface Scene {
  readonly response: ProxyResponse;
  readonly value: Record<string, unknown>;
  readonly backend: Backend;
  readonly id: string;
  /** The record as it was before the call. */
  readonly old: Integration | undefined;
}

const defect =
  (part: Part, { before = (request) => request, after, when = (status) => status < 300 }: Spoiler): Defect =>
  () =>
  async (request, next, backend) => {
    if (!new RegExp(`^/v1/integrations/[^/]+/${part}(/|$)`).test(request.url.pathname)) return next(request);
    const id = idOf(request);
    const old = backend.integrations.get(id);
    const response = await next(before(request));
    const value = Object(parsed(response.body));
    return (when(response.status) ? after?.({ response, value, backend, id, old }) : undefined) ?? response;
  };

/** Changes the record behind the response. */
const record = (part: Part, edit: (record: Integration, old: Integration | undefined) => Integration): Defect =>
  defect(part, { after: ({ backend, id, old }) => void change(backend, id, (one) => edit(one, old)) });

/** Changes the JSON of the response. */
const returned = (part: Part, edit: (value: Record<string, unknown>, scene: Scene) => unknown): Defect =>
  defect(part, { after: (scene) => jsonResponse(scene.response.status, edit(scene.value, scene)) });

/** Responds to a refusal with a success that does nothing. */
const accepts = (
  part: Part,
  status: number,
  value: unknown = { success: true, pending: false, stepsToUpdate: [] },
): Defect => defect(part, { when: (found) => found === status, after: () => jsonResponse(200, value) });

/** Lets anybody in. */
const open = (part: Part): Defect =>
  defect(part, {
    before: (request) => ({ ...request, headers: { ...request.headers, authorization: 'Bearer my_api_token' } }),
  });

const withSteps = (one: Integration, completed: boolean): Integration => ({
  ...one,
  install: (one.install ?? []).map((step) => ({ ...step, completed })),
});

/** Clones, and the life of an app. */
export const lifeCycle: Defects = {
  'clone responds with 202': defect('clone', { after: ({ response }) => ({ ...response, status: 202 }) }),
  'clone responds with the original': returned('clone', (_value, { old }) => old),
  'clone names no original': returned('clone', ({ _sourceId, ...rest }) => rest),
  'clone keeps the name': returned('clone', (value, { old }) => ({ ...value, name: old?.name })),
  'clone loses the settings': returned('clone', ({ settings, ...rest }) => rest),
  'clone is not kept': defect('clone', {
    after: ({ backend, value }) => void backend.integrations.delete(String(value['_id'])),
  }),
  'clone renames the original': record('clone', (one) => ({ ...one, name: `${one.name} (original)` })),
  'clone ignores the name': defect('clone', {
    before: (request) => ({ ...request, body: JSON.stringify({ ...Object(parsed(request.body)), name: undefined }) }),
  }),
  'clone ignores the connections': defect('clone', {
    before: (request) => ({
      ...request,
      body: JSON.stringify({ ...Object(parsed(request.body)), connectionMap: undefined }),
    }),
  }),
  'clone takes a malformed body': defect('clone', {
    before: (request) => (parsed(request.body) === undefined ? { ...request, body: undefined } : request),
  }),
  'clone lets anybody in': open('clone'),
  'clone of what is not there succeeds': accepts('clone', 404),
  'an installer completes nothing': record('installer', (one, old) => old ?? one),
  'an installer completes every step': record('installer', (one) => withSteps(one, true)),
  'an installer opens the settings at once': record('installer', (one) => ({ ...one, mode: 'settings' })),
  'the last installer does not open the settings': record('installer', (one) => ({ ...one, mode: 'install' })),
  'an installer responds with no steps': returned('installer', ({ stepsToUpdate, ...rest }) => rest),
  'an installer responds with every step': returned('installer', (value, { backend, id }) => ({
    ...value,
    stepsToUpdate: backend.integrations.get(id)?.install,
  })),
  'an installer responds with the step as it was': returned('installer', (value, { old }) => ({
    ...value,
    stepsToUpdate: old?.install?.slice(1),
  })),
  'an installer that nobody knows succeeds': accepts('installer', 404),
  'an installer runs again when all is installed': accepts('installer', 422),
  'an installer lets anybody in': open('installer'),
  'an installer takes what is no JSON': accepts('installer', 400),
  'an installer takes text': accepts('installer', 415),
  'a settings function stores nothing': record('settings', (one, old) => old ?? one),
  'a settings function replaces all settings': record('settings', (one) => ({ ...one, settings: { changed: 2 } })),
  'a settings function runs before the app is installed': accepts('settings', 422),
  'a settings function lets anybody in': open('settings'),
  'a settings function responds with a text': returned('settings', (value) => ({ ...value, success: 'true' })),
  'uninstalling does not start': record('install', (one, old) => old ?? one),
  'uninstalling goes too fast': defect('install', { after: ({ backend, id }) => void backend.integrations.delete(id) }),
  'uninstalling keeps what has nothing installed': defect('install', {
    after: ({ backend, old }) => void (old !== undefined && backend.integrations.put({ ...old, mode: 'uninstall' })),
  }),
  'uninstalling responds with 204': defect('install', { after: () => ({ status: 204, headers: {}, body: '' }) }),
  'uninstalling lets anybody in': open('install'),
  'uninstalling what is not there succeeds': accepts('install', 404, { success: true }),
  'an uninstaller undoes every step': record('uninstaller', (one) => withSteps(one, false)),
  'an uninstaller undoes nothing': record('uninstaller', (one, old) => old ?? one),
  'the last uninstaller keeps the integration': defect('uninstaller', {
    after: ({ backend, id, old }) =>
      void (backend.integrations.get(id) === undefined && old !== undefined && backend.integrations.put(old)),
  }),
  'an uninstaller that nobody knows succeeds': accepts('uninstaller', 404, { success: true }),
  'an uninstaller runs before uninstalling starts': accepts('uninstaller', 422, { success: true }),
  'an uninstaller lets anybody in': open('uninstaller'),
};
