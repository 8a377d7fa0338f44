import { type Defects, jsonResponse } from '../../proxy.ts';
import { afterwards, type Body, inJson, inRequest, inShares, letsAnybody, letsPass, shareIn } from './asked.ts';

const without =
  (name: string) =>
  (share: Body): Body =>
    Object.fromEntries(Object.entries(share).filter(([field]) => field !== name));
const done = { status: 204, headers: {}, body: '' };
const inList =
  (change: (shares: readonly unknown[]) => unknown) =>
  (value: unknown): unknown =>
    Array.isArray(value) ? change(value) : value;
const someShare = {
  _id: '59bbb1e10f7e2a5d7c1a9aff',
  integrationAccessLevel: [],
  sharedWithUser: { email: 'a@b.example' },
};

/** What can go wrong with the shares of an account. */
export const shares: Defects = {
  'lists users as an object': inJson('list', (value) => ({ users: value })),
  'lists no users': inJson(
    'list',
    inList(() => []),
  ),
  'lists the newest user twice': inJson(
    'list',
    inList((all) => [...all, ...all.slice(-1)]),
  ),
  'lists all users but the newest': inJson(
    'list',
    inList((all) => all.slice(0, -1)),
  ),
  'lists users without saying who they are': inShares('list', without('sharedWithUser')),
  'lists shares without their ids': inShares('list', without('_id')),
  'lists users as owners': inShares('list', (share) => ({ ...share, accessLevel: 'owner' })),
  'lists other access than it reads': inShares('list', (share) => ({ ...share, accessLevel: 'administrator' })),
  'lets anybody list users': letsAnybody('list'),
  'takes a page of no users': letsPass('list', 400, jsonResponse(200, [])),
  'reads a share of another access': inShares('read', (share) => ({ ...share, accessLevel: 'administrator' })),
  'reads a share without its integrations': inShares('read', without('integrationAccessLevel')),
  'reads a share of another user': inShares('read', (share) => ({
    ...share,
    sharedWithUser: { email: 'a@b.example' },
  })),
  'reads an accepted invitation': inShares('read', (share) => ({ ...share, accepted: true })),
  'reads a share that is gone': letsPass('read', 404, jsonResponse(200, someShare)),
  'finds no share of a malformed id': letsPass('read', 400, { status: 404 }),
  'lets anybody read a share': letsAnybody('read'),
  'replaces no access': inRequest('replace', (_body, request, backend) => ({
    ...backend.ashares.get(shareIn(request)),
  })),
  'merges the access that it is to replace': inRequest('replace', (body, request, backend) => ({
    ...backend.ashares.get(shareIn(request)),
    ...body,
  })),
  'changes who the user is': afterwards('replace', ({ status }, request, backend) => {
    const share = backend.ashares.get(shareIn(request));
    const sharedWithUser = { email: `other-${share?.sharedWithUser.email}` };
    if (status === 200 && share !== undefined) backend.ashares.put({ ...share, sharedWithUser });
    return undefined;
  }),
  'shows that it changes who the user is': inShares('replace', (share) => ({
    ...share,
    sharedWithUser: { email: 'other@example.com' },
  })),
  'accepts for the user': afterwards('replace', ({ status }, request, backend) => {
    if (status === 200) backend.ashares.accept(shareIn(request));
    return undefined;
  }),
  'replaces by an access that there is not': letsPass('replace', 422, jsonResponse(200, someShare), 'enum'),
  'replaces by access to what is not there': letsPass(
    'replace',
    422,
    jsonResponse(200, someShare),
    'Invalid reference',
  ),
  'replaces by what is no list': letsPass('replace', 422, jsonResponse(200, someShare), 'integrationAccessLevel"'),
  'refuses an access with 400': letsPass('replace', 422, { status: 400 }),
  'replaces what is gone': letsPass('replace', 404, jsonResponse(200, someShare)),
  'lets anybody give access': letsAnybody('replace'),
  'takes no access away': () => (request, next) =>
    request.method === 'DELETE' && request.url.pathname.startsWith('/v1/ashares/')
      ? next({ ...request, method: 'GET' }).then((read) => (read.status === 200 ? done : read))
      : next(request),
  'takes access away with 200': letsPass('remove', 204, jsonResponse(200, {})),
  'takes access away twice': letsPass('remove', 404, done),
  'lets anybody take access away': letsAnybody('remove'),
  'switches off who is gone': letsPass('disable', 404, done),
  'says that it switches and does not': letsPass('disable', 422, done),
  'fails where nobody has accepted': letsPass('disable', 422, jsonResponse(500, {})),
  'finds nobody who has not accepted': letsPass('disable', 422, { status: 404 }),
  'takes the access away that it is to switch': afterwards('disable', ({ status }, request, backend) => {
    if (status === 422) backend.ashares.delete(shareIn(request));
    return undefined;
  }),
  'lets anybody switch users off': letsAnybody('disable'),
  'invites once more who is gone': letsPass('reinvite', 404, done),
  'accepts for whom it invites once more': afterwards('reinvite', ({ status }, request, backend) => {
    if (status === 422) backend.ashares.accept(shareIn(request));
    return undefined;
  }),
  'fails to invite once more': letsPass('reinvite', 422, jsonResponse(500, {})),
  'lets anybody invite once more': letsAnybody('reinvite'),
};
