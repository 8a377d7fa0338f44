import { isRecord } from '../../../../../spec/document/document.ts';
import { type Backend, type Defects, jsonResponse, type ProxyRequest, parsed } from '../../proxy.ts';
import { afterwards, type Body, inJson, inRequest, inShares, letsAnybody, letsPass } from './asked.ts';

const made = {
  _id: '59bbb1e10f7e2a5d7c1a9aff',
  accepted: false,
  integrationAccessLevel: [],
  sharedWithUser: { email: 'a@b.example' },
};
const without =
  (name: string) =>
  (body: Body): Body =>
    Object.fromEntries(Object.entries(body).filter(([field]) => field !== name));
const inEntries = (change: (entries: readonly unknown[]) => unknown) =>
  inJson('several', (value) => (Array.isArray(value) ? change(value) : value));

/** Invites whom a request names, whatever came of it. */
function inviteAgain(request: ProxyRequest, backend: Backend): Body | undefined {
  const body = parsed(request.body);
  const email = isRecord(body) ? body['email'] : undefined;
  if (typeof email !== 'string') return undefined;
  return backend.create.ashare({ accessLevel: 'manage', accepted: false, sharedWithUser: { email } });
}

/** What can go wrong with invitations, and with what else is shown of users. */
export const invitations: Defects = {
  'invites with 200': letsPass('invite', 201, { status: 200 }),
  'invites without a share': letsPass('invite', 201, { status: 201, headers: {}, body: '' }),
  'invites somebody else': inShares('invite', (share) => ({ ...share, sharedWithUser: { email: 'a@b.example' } })),
  'invites with an id of its own kind': inShares('invite', (share) => ({ ...share, _id: 'share-1' })),
  'takes an invitation for accepted': inShares('invite', (share) => ({ ...share, accepted: true })),
  'invites to another access': inRequest('invite', (body) => ({ ...body, accessLevel: 'administrator' })),
  'loses what who is invited may do with errors': inRequest('invite', without('allowToEditRetryData')),
  'loses the integrations of who is invited': inRequest('invite', (body) =>
    'integrationAccessLevel' in body ? { ...body, integrationAccessLevel: [] } : body,
  ),
  'keeps no invitation': afterwards('invite', ({ status, body }, _request, backend) => {
    const share = parsed(body);
    if (status === 201 && isRecord(share)) backend.ashares.delete(String(share['_id']));
    return undefined;
  }),
  'invites twice': afterwards('invite', ({ status, body }, request, backend) => {
    const share = status === 400 && body.includes('already_invited') ? inviteAgain(request, backend) : undefined;
    return share && jsonResponse(201, share);
  }),
  'says that it invites twice': letsPass('invite', 400, jsonResponse(201, made), 'already_invited'),
  'gives another access to who is invited twice': afterwards('invite', ({ status, body }, request, backend) => {
    const sent = parsed(request.body);
    const email = isRecord(sent) ? sent['email'] : undefined;
    const share = backend.ashares.all().find(({ sharedWithUser }) => sharedWithUser.email === email);
    const isAgain = status === 400 && body.includes('already_invited');
    if (isAgain && share !== undefined) backend.ashares.put({ ...share, accessLevel: 'manage' });
    return undefined;
  }),
  'refuses who is invited twice with 422': letsPass('invite', 400, { status: 422 }, 'already_invited'),
  'invites to an access that there is not': letsPass('invite', 422, jsonResponse(201, made), 'enum'),
  'invites to an integration that there is not': letsPass('invite', 422, jsonResponse(201, made), 'Invalid reference'),
  'invites nobody': letsPass('invite', 422, jsonResponse(201, made), 'email'),
  'invites whom it refuses': afterwards('invite', ({ status }, request, backend) => {
    if (status === 422) inviteAgain(request, backend);
    return undefined;
  }),
  'lets anybody invite': letsAnybody('invite'),
  'lets anybody invite several': letsAnybody('several'),
  'responds to several with 201': letsPass('several', 200, { status: 201 }),
  'has the entries of several the other way round': inEntries((entries) => entries.toReversed()),
  'has no entry for who is a user already': inEntries((entries) => entries.slice(1)),
  'says of each of several that they are invited': inEntries((entries) =>
    entries.map((entry) => (isRecord(entry) ? { ...entry, statusCode: 201 } : entry)),
  ),
  'has entries without a status': inEntries((entries) =>
    entries.map((entry) => (isRecord(entry) ? without('statusCode')(entry) : entry)),
  ),
  'has entries without a share': inEntries((entries) =>
    entries.map((entry) => (isRecord(entry) ? without('doc')(entry) : entry)),
  ),
  'gives several another access': inRequest('several', (body) => ({ ...body, accessLevel: 'monitor' })),
  'shows nobody below an integration': inJson('integration', () => []),
  'shows an object below an integration': inJson('integration', (value) => ({ users: value })),
  'shows every user below an integration': afterwards('integration', ({ status }, _request, backend) =>
    status === 200 ? jsonResponse(200, backend.ashares.all()) : undefined,
  ),
  'shows no user of the whole account below an integration': inJson('integration', (value) =>
    Array.isArray(value) ? value.filter((one) => !isRecord(one) || one['accessLevel'] === undefined) : value,
  ),
  'lets anybody see who has access to an integration': letsAnybody('integration'),
  'shows accounts as an object': inJson('shared', (value) => ({ accounts: value })),
  'lets anybody see which accounts are shared': letsAnybody('shared'),
};
