import type { IncomingMessage } from 'node:http';
import { nodeModule } from '../node-modules/node-module.ts';
import { sameSecret } from './same-secret.ts';

/** Lets browsers open the pages where an admin token is asked for: they can send no header of ours for a page. */
export interface PagePass {
  /** Whether a request shows the token in its address, or the cookie that came of it. */
  admits(message: IncomingMessage): boolean;
  /** What is set where the token is in the address: so that what the page loads is admitted too. */
  cookieFor(message: IncomingMessage): string | undefined;
}

/**
 * What the browsers that have shown the token are known by for as long as a server runs; nobody can guess it. It is made
 * when the first page is asked for.
 */
export function freshPass(): () => string {
  let secret: string | undefined;
  return () => {
    secret ??= nodeModule('node:crypto').randomBytes(24).toString('base64url');
    return secret;
  };
}

/** The name of the token in the address of a page. */
const parameter = 'admin-token';

/**
 * Makes the pass for one token.
 *
 * @param pass What the cookie says: not the token, since other servers of this machine may get to see cookies.
 */
export function createPagePass(isGoodToken: (given: string | undefined) => boolean, pass: () => string): PagePass {
  const isGoodSecret = (given: string): boolean => sameSecret(pass())(given);
  const hasToken = ({ url = '' }: IncomingMessage): boolean => {
    const given = new URLSearchParams(url.replace(/^[^?]*\??/, '')).get(parameter);
    return given !== null && isGoodToken(given);
  };
  return {
    admits: (message) => hasToken(message) || cookiesOf(message).some(isGoodSecret),
    cookieFor: (message) =>
      hasToken(message) ? `${cookieName(message)}=${pass()}; Path=/__admin; HttpOnly; SameSite=Strict` : undefined,
  };
}

/** Servers at other ports have the same cookies. */
function cookieName({ socket }: IncomingMessage): string {
  return `integrator-testkit-${socket.localPort}`;
}

function cookiesOf(message: IncomingMessage): string[] {
  const name = `${cookieName(message)}=`;
  const cookies = (message.headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
  return cookies.flatMap((cookie) => (cookie.startsWith(name) ? [cookie.slice(name.length)] : []));
}
