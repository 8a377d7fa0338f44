import type { OpenApiDocument } from '../../../spec/document/document.ts';
import { withoutEndSlashes } from '../../../spec/operation/end-slashes.ts';
import { readServers } from '../../../spec/operation/servers.ts';
import { isOtherScheme } from '../exchange/connection.ts';
import { looksOf, type Sight } from './sight.ts';

/** A base URL that may be meant in the place of the one that was given. */
export interface Candidate {
  readonly baseUrl: string;
  /** Why it may be meant, as the end of a sentence. */
  readonly because: string;
}

/** A base URL that was tried in the place of the one that was given. */
export interface TriedCandidate extends Candidate {
  readonly sight: Sight;
  /** Whether the API responds there. */
  readonly fits: boolean;
}

/** How many are tried at most. */
const maxCandidates = 6;

/**
 * The base URLs that may be meant, the likeliest first: where redirects lead, then what the paths of the document's
 * servers say. The hosts of the document's servers are not among them: nobody asked for the real service.
 */
export function candidatesOf(
  document: OpenApiDocument,
  baseUrl: string,
  sights: readonly Sight[],
): readonly Candidate[] {
  const { origin, pathname } = new URL(baseUrl);
  const given = withoutSlash(pathname);
  const paths = serverPaths(document);
  const found: Candidate[] = [...redirected(sights), ...otherScheme(baseUrl, sights)];
  // Where nobody responds at all, no other path will do.
  if (sights.every(({ response }) => response === undefined)) return found;
  const add = (path: string, because: string): void => void found.push({ baseUrl: origin + path, because });
  for (const path of paths) {
    const isThere = path !== '' && given.endsWith(path);
    const before = isThere ? given.slice(0, -path.length) : given;
    if (path !== '' && before.endsWith(path)) add(before, `${path} stands in it twice`);
    const inner = path === '' ? -1 : given.indexOf(`${path}/`);
    if (inner >= 0) add(given.slice(0, inner + path.length), `it goes on behind ${path}`);
    if (path !== '' && !isThere) {
      add(given + path, `the paths of the document stand below ${path}`);
      if (given !== '') add(path, `the paths of the document stand below ${path}`);
    }
  }
  for (const path of paths) {
    if (path !== '' && given.endsWith(path)) add(given.slice(0, -path.length), `${path} may not be part of its paths`);
  }
  for (let at = given.lastIndexOf('/'); at >= 0; at = given.lastIndexOf('/', at - 1)) {
    add(given.slice(0, at), 'its last part may belong to a path');
    if (at === 0) break;
  }
  const known = new Set([withoutSlash(baseUrl)]);
  const distinct = found.filter(({ baseUrl: url }) => !known.has(url) && known.add(url) !== undefined);
  return distinct.slice(0, maxCandidates);
}

/** The paths at which the document says that its servers respond. */
function serverPaths(document: OpenApiDocument): readonly string[] {
  const paths = readServers(document).map(({ filled }) => new URL(filled, 'http://backend.invalid').pathname);
  return [...new Set(paths.map(withoutSlash))];
}

/** Where redirects lead, as far as they lead to the same path below another base. */
function redirected(sights: readonly Sight[]): Candidate[] {
  return sights.flatMap((sight) => {
    const location = sight.response?.headers['location'];
    if (looksOf(sight) !== 'redirect' || location === undefined || !URL.canParse(location, sight.url)) return [];
    const { origin, pathname, protocol } = new URL(location, sight.url);
    const [path = ''] = sight.target.split('?');
    const whole = withoutSlash(pathname);
    if (!/^https?:$/.test(protocol) || !whole.endsWith(path)) return [];
    return [{ baseUrl: origin + whole.slice(0, -path.length), because: 'its requests are redirected there' }];
  });
}

function otherScheme(baseUrl: string, sights: readonly Sight[]): Candidate[] {
  const isOther = sights.some(({ response, error }) =>
    response === undefined ? isOtherScheme(error) : response.status === 400 && /https/i.test(response.body),
  );
  if (!isOther) return [];
  const [one, other] = baseUrl.startsWith('https:') ? ['https:', 'http:'] : ['http:', 'https:'];
  return [{ baseUrl: withoutSlash(other + baseUrl.slice(one.length)), because: `it may speak ${other}//` }];
}

function withoutSlash(text: string): string {
  return withoutEndSlashes(text);
}
