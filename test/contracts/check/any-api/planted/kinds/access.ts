import { type Handler, isFine } from '../planting/plant.ts';
import { credentialsOf, type Site } from '../planting/sites.ts';
import type { Kind } from './kind.ts';

const isGuarded = ({ operation }: Site): boolean => operation.security.length > 0;

/** Lets somebody in whose request has these credentials, as if they had been good. */
function lettingIn(site: Site, isLetIn: (credentials: string | undefined) => boolean): () => Handler {
  return () => {
    let good: Readonly<Record<string, string>> | undefined;
    return async (asked, next) => {
      const shown = await next(asked);
      if (isFine(shown)) good = credentialsOf(asked);
      const [credentials] = Object.values(credentialsOf(asked));
      if (asked.operation !== site.operation || shown.status !== 401 || !isLetIn(credentials)) return shown;
      return next({ ...asked, headers: { ...asked.headers, ...good } });
    };
  };
}

/** Who is let in. */
export const accessKinds: Readonly<Record<string, Kind>> = {
  'anybody is let in': (site) =>
    isGuarded(site) ? [{ title: 'lets anybody in', make: lettingIn(site, () => true) }] : [],
  'whoever shows nothing is let in': (site) =>
    isGuarded(site) ? [{ title: 'lets in who shows nothing', make: lettingIn(site, (one) => one === undefined) }] : [],
  'any token is let in': (site) =>
    isGuarded(site) ? [{ title: 'lets in who shows anything', make: lettingIn(site, (one) => one !== undefined) }] : [],
};
