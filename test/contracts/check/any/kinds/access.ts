import { isFine } from '../planting/plant.ts';
import { at, type Site } from '../planting/sites.ts';
import type { Kind } from './kind.ts';

const isCredential = (name: string): boolean => name === 'authorization' || name === 'x-api-key';
const isGuarded = ({ operation }: Site): boolean => operation.security.length > 0;

/** Lets somebody in whose request has these credentials, as if they had been good. */
function lettingIn(site: Site, isLetIn: (credentials: string | undefined) => boolean) {
  return () => {
    let good: Readonly<Record<string, string>> | undefined;
    return at(site, async (asked, next) => {
      const shown = await next(asked);
      if (isFine(shown)) good = Object.fromEntries(Object.entries(asked.headers).filter(([name]) => isCredential(name)));
      const [, credentials] = Object.entries(asked.headers).find(([name]) => isCredential(name)) ?? [];
      if (shown.status !== 401 || !isLetIn(credentials)) return shown;
      return next({ ...asked, headers: { ...asked.headers, ...good } });
    });
  };
}

/** Who is let in. */
export const accessKinds: Readonly<Record<string, Kind>> = {
  'anybody is let in': (site) => (isGuarded(site) ? [{ title: 'lets anybody in', make: lettingIn(site, () => true) }] : []),
  'whoever shows nothing is let in': (site) =>
    isGuarded(site) ? [{ title: 'lets in who shows nothing', make: lettingIn(site, (one) => one === undefined) }] : [],
  'any token is let in': (site) =>
    isGuarded(site) ? [{ title: 'lets in who shows anything', make: lettingIn(site, (one) => one !== undefined) }] : [],
};
