import type { IncomingMessage, ServerResponse } from 'node:http';
import { basePaths } from '../../../spec/routing/router.ts';
import type { Mock } from '../../engine/mock.ts';
import type { WireResponse } from '../../engine/wire/response.ts';
import { serialize } from '../../engine/wire/serializer.ts';

/** Whether somebody looks at the server itself, and not at a path of its API. */
export function isRootTarget({ method, url }: Pick<IncomingMessage, 'method' | 'url'>, { contract }: Mock): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  return /^\/(?:\?|$)/.test(url ?? '') && contract.route('GET', '/').kind !== 'operation';
}

/** Leads a browser to the inspector; false where none asks. */
export function leadToInspector({ headers }: IncomingMessage, response: ServerResponse): boolean {
  if (!/\btext\/html\b/i.test(headers.accept ?? '')) return false;
  response.writeHead(302, {
    location: '/__admin/',
    vary: 'Accept',
    'cache-control': 'no-store',
    'content-length': '0',
  });
  response.end();
  return true;
}

/**
 * Says where the API is, in the form in which the service words that there is nothing.
 *
 * A client that does not say what it takes is a program that believes to speak to the service: it gets the service's own
 * words, and the sentence is reported beside the wire.
 */
export function rootResponse(
  { contract }: Mock,
  { headers }: IncomingMessage,
  hasInspector: boolean,
): { readonly wire: WireResponse; readonly reason: string } {
  const base = basePaths(contract.document)[0] ?? '';
  const inspector = hasInspector ? ', and the inspector at /__admin/' : '';
  const reason = `This is integrator-testkit: the API is below ${base === '' ? '/' : base}${inspector}.`;
  const wire = serialize({
    status: 404,
    body: {
      errors: [
        { code: 'not_found', message: headers.accept === undefined ? 'Cannot GET /' : `Cannot GET /. ${reason}` },
      ],
    },
  });
  return { wire, reason };
}
