import type { MockToken } from '../../../engine/tokens/mock-token.ts';
import { type AdminRoutes, done } from '../call/admin-call.ts';
import { refusalResponse } from '../request/admin-refusal.ts';
import { checkKeys, isLeftToCheck, objectOf } from '../request/json-object.ts';

/** The routes for the fake of a document that is not integrator.io's. */
export const documentRoutes: AdminRoutes<'addToken'> = {
  addToken: ({ core, path, body }) => {
    const { sides } = core;
    if (sides === undefined) return notHere('add the token');
    const known = objectOf(body);
    checkKeys(known, ['account', 'scopes', 'expiresIn']);
    const token: unknown = { ...known, token: path['token'] };
    if (isLeftToCheck<MockToken>(token)) sides.tokens.add(token);
    return done();
  },
};

function notHere(doing: string): Response {
  return refusalResponse(
    'not-found',
    `Failed to ${doing}: this is the fake of integrator.io. Serve the document of another API, or use what is there for integrator.io.`,
  );
}
