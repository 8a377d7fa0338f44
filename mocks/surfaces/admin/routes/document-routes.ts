import type { MockToken } from '../../../engine/tokens/mock-token.ts';
import type { SendOptions } from '../../../engine/webhooks/webhooks.ts';
import { type AdminRoutes, done } from '../call/admin-call.ts';
import { refusalResponse } from '../request/admin-refusal.ts';
import { checkKeys, isLeftToCheck, objectOf } from '../request/json-object.ts';

/** The routes for the fake of a document that is not integrator.io's. */
export const documentRoutes: AdminRoutes<'addToken' | 'sendWebhook'> = {
  addToken: ({ core, path, body }) => {
    const known = objectOf(body);
    checkKeys(known, ['account', 'scopes', 'expiresIn']);
    const { sides } = core;
    if (sides === undefined) return notHere('add the token');
    const token: unknown = { ...known, token: path['token'] };
    if (isLeftToCheck<MockToken>(token)) sides.tokens.add(token);
    return done();
  },
  sendWebhook: async ({ core, account, path, body }) => {
    const given = objectOf(body);
    checkKeys(given, ['to', 'body', 'record']);
    const { sides } = core;
    if (sides === undefined) return notHere('send the webhook');
    const options: unknown = { ...given, account: account.name };
    if (!isLeftToCheck<SendOptions>(options)) return done();
    const { sequence, url, status, reason } = await sides.webhooks.send(path['webhook'] ?? '', options);
    return Response.json({ sequence, url, status, ...(reason !== undefined && { reason }) });
  },
};

function notHere(doing: string): Response {
  return refusalResponse(
    'not-found',
    `Failed to ${doing}: this is the fake of integrator.io. Serve the document of another API, or use what is there for integrator.io.`,
  );
}
