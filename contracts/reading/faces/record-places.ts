import type { Operation } from '../../../spec/operation/operation.ts';
import { plainPath } from '../../../spec/resource/crud-parts.ts';

/** What is asked, and of whom. */
export interface AskedPlace {
  /** The id of the record. */
  readonly id: string;
  readonly pathname: string;
  /** Where the API is asked: `https://pets.example`. */
  readonly origin?: string;
}

/** Where a new record is: as a path, or whole where the document wants that. */
export function placesOf(
  { path }: Pick<Operation, 'path'>,
  { pathname, id, origin = '' }: AskedPlace,
): readonly [path: string, whole: string] {
  // What a PUT makes is where it was put.
  if (path.endsWith('}')) return [pathname, `${origin}${pathname}`];
  const suffix = path.slice(plainPath(path).length);
  const above = suffix !== '' && pathname.endsWith(suffix) ? pathname.slice(0, -suffix.length) : pathname;
  const own = `${above.replace(/\/$/, '')}/${encodeURIComponent(id)}${suffix === '/' ? '' : suffix}`;
  return [own, `${origin}${own}`];
}
