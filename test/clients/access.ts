import { type Client, expectStatus, idOf, isObject, type Json, type JsonObject, objectsOf, textAt } from './client.ts';

/**
 * Who may do what, as a connector for access reviews sees it: the users of the account, and those of each integration.
 * Then somebody is let into one integration, is given more, is switched off, and has their access taken away.
 *
 * @param onInvited Called with the id of the share that was made, so that a test can have the user accept.
 * @returns What was seen, so that all styles of client can be held against each other.
 */
export async function reviewAccess(client: Client, onInvited: (id: string) => void): Promise<readonly Json[]> {
  const integrations = await client.list('/integrations');
  const before = await grantsOf(client, integrations);
  const [first] = integrations;
  const invitation = await client.call('POST', '/invite', {
    email: 'auditor@example.com',
    integrationAccessLevel: [{ _integrationId: idOf(first), accessLevel: 'monitor' }],
  });
  expectStatus('An invitation', invitation.status, 201);
  const share = idOf(invitation.body);
  onInvited(share);
  const { body } = await client.call('GET', `/ashares/${share}`);
  if (!isObject(body)) throw new Error('There is no share.');
  const { accessLevel, ...others } = body;
  const more = await client.call('PUT', `/ashares/${share}`, { ...others, accessLevel: 'manage' });
  const seen: Json[] = [
    ['account', ...(await usersOf(client))],
    ...before,
    ['invited', textAt(invitation.body, '_id') === share, body['accepted'] ?? null, accessLevel ?? null],
    [
      'given more',
      more.status,
      (await grantsOf(client, integrations)).filter((one) => mentions(one, 'auditor')).length,
    ],
  ];
  const again = await client.call('POST', '/invite/multiple', {
    emails: ['auditor@example.com', 'ada@example.com'],
    accessLevel: 'monitor',
  });
  seen.push(['invited again', ...objectsOf(again.body).map(({ statusCode }) => statusCode ?? null)]);
  seen.push(['switched off', (await client.call('PUT', `/ashares/${share}/disable`, {})).status]);
  seen.push(['taken away', (await client.call('DELETE', `/ashares/${share}`)).status]);
  seen.push(['left', (await grantsOf(client, integrations)).filter((one) => mentions(one, 'auditor')).length]);
  return seen;
}

/** The users of the account: an access level, or none where it is by integration, and whether they may sign in. */
async function usersOf(client: Client): Promise<readonly Json[]> {
  return (await client.list('/ashares')).map(({ sharedWithUser, accessLevel, accepted, disabled }) => [
    textAt(sharedWithUser, 'email'),
    accessLevel ?? 'by integration',
    accepted === true && disabled !== true ? 'enabled' : 'disabled',
  ]);
}

/** Each integration with those who may enter it, and as what. */
async function grantsOf(client: Client, integrations: readonly JsonObject[]): Promise<readonly Json[]> {
  const grants: Json[] = [];
  for (const integration of integrations) {
    const id = idOf(integration);
    const users = await client.list(`/integrations/${id}/ashares`);
    grants.push([
      textAt(integration, 'name'),
      users.map((user) => [textAt(user['sharedWithUser'], 'email'), levelAt(user, id)]),
    ]);
  }
  return grants;
}

function levelAt({ accessLevel, integrationAccessLevel }: JsonObject, id: string): Json {
  const single = objectsOf(integrationAccessLevel).find(({ _integrationId }) => _integrationId === id);
  return single?.['accessLevel'] ?? accessLevel ?? null;
}

function mentions(value: Json, text: string): boolean {
  return JSON.stringify(value).includes(text);
}
