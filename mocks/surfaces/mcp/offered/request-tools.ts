import { anything, choice, needed, object, text } from '../tool/field.ts';
import { defineTool, type Tool } from '../tool/tool.ts';

/** The most characters of a body that are shown. */
const maxShown = 20_000;

/** The fake itself: where it is, and what it responds with. */
export const requestTools: readonly Tool[] = [
  defineTool(
    'about',
    {
      title: 'About the fake',
      description: 'Tells where the fake responds, its operations, its accounts, and what they hold.',
      kind: 'reads',
    },
    {},
    async ({ integrator }) => {
      const { version, operations, exchanges } = await integrator.health();
      return { url: integrator.url, version, exchanges, operations, accounts: await integrator.accounts.overview() };
    },
  ),
  defineTool(
    'send_request',
    {
      title: 'Send a request',
      description: 'Asks the fake as a program would, so that it is in the journal. Gives status, headers and body.',
      kind: 'changes',
    },
    {
      method: needed(choice(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'], 'The method.')),
      path: needed(text('The path with its query, from the root: /v1/integrations?limit=5.')),
      token: text('The bearer token; NAME of TOKEN@NAME is the account. Default: my_api_token.'),
      headers: object('Further headers, as texts.', { additionalProperties: { type: 'string' } }),
      body: anything('The body: JSON, or a text.'),
    },
    async ({ integrator }, given) => {
      const { method, path, token = 'my_api_token', body } = given;
      const url = new URL(path, `${integrator.url}/`);
      const headers = new Headers({ authorization: `Bearer ${token}` });
      if (body !== undefined) headers.set('content-type', typeof body === 'string' ? 'text/plain' : 'application/json');
      for (const [name, value] of Object.entries(given.headers ?? {})) headers.set(name, String(value));
      const sent = typeof body === 'string' ? body : JSON.stringify(body);
      const response = await integrator.fetch(url, { method, headers, ...(body !== undefined && { body: sent }) });
      const shown = await response.text();
      const cut = shown.length > maxShown ? { omitted: shown.length - maxShown } : {};
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: shown.slice(0, maxShown),
        ...cut,
      };
    },
  ),
];
