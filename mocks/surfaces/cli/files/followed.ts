import { integratorDocument } from '../../../../contracts/apis/integrator/builtin/builtin.ts';
import { isRecord, type OpenApiDocument } from '../../../../spec/document/document.ts';
import { serviceHost } from '../../../integrator/service/regions.ts';

/** Whose conventions a served document follows: those of integrator.io, or no others than its own. */
export type Followed = 'integrator' | 'document';

/** An edited copy of integrator.io's document has its title, or one of its servers; any other is another API. */
export function followedBy(document: OpenApiDocument): Followed {
  const { info, servers }: { readonly info?: unknown; readonly servers?: unknown } = document;
  const isTitled = isRecord(info) && info['title'] === integratorDocument.info.title;
  const all: readonly unknown[] = Array.isArray(servers) ? servers : [];
  return isTitled || all.some(isOfService) ? 'integrator' : 'document';
}

function isOfService(server: unknown): boolean {
  const url = isRecord(server) && typeof server['url'] === 'string' ? URL.parse(server['url']) : null;
  return url !== null && serviceHost(url.hostname) !== undefined;
}
