import { withoutEndSlashes } from '../../../spec/operation/end-slashes.ts';
/**
 * Whether what a response points to lies elsewhere than below the base URL: with another origin, the scheme and the port
 * included, or outside of the base path. Gives that place in few words, `undefined` where it lies below.
 *
 * @param target As the response has it: absolute, or relative to `from`.
 */
export function elsewhere(target: string, baseUrl: string, from: string): string | undefined {
  if (!URL.canParse(target, from)) return 'something that is no URL';
  const { origin, protocol, host, pathname } = new URL(target, from);
  const base = new URL(baseUrl);
  // A URL of another kind than HTTP's has no origin to speak of.
  const place = origin === 'null' ? `${protocol}${host}` : origin;
  if (place !== base.origin) return place.slice(0, 100);
  const root = withoutEndSlashes(base.pathname);
  return pathname === root || pathname.startsWith(`${root}/`) ? undefined : 'a path outside of the base path';
}
