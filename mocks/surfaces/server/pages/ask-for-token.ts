import type { ServerResponse } from 'node:http';

/** Asks a person for the admin token: the form opens the page again, with the token in its address. */
export function askForToken(response: ServerResponse, isHead: boolean): void {
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Admin token · integrator-testkit</title><h1>This server asks for its admin token</h1><form><label>Token <input name="admin-token" type="password" required autofocus></label> <button>Open</button></form></html>\n`;
  response.writeHead(401, {
    'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(isHead ? undefined : body);
}
