import { isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';
import { integratorDocument } from './builtin/builtin.ts';

/** Whether a document is that of integrator.io, or an edited copy of it, which has its title or one of its servers. */
export function isOfIntegrator(document: OpenApiDocument): boolean {
  const { info, servers }: { readonly info?: unknown; readonly servers?: unknown } = document;
  const isTitled = isRecord(info) && info['title'] === integratorDocument.info.title;
  const all: readonly unknown[] = Array.isArray(servers) ? servers : [];
  return isTitled || all.some(isOfService);
}

/** The service has a host for each of its regions. */
function isOfService(server: unknown): boolean {
  const url = isRecord(server) && typeof server['url'] === 'string' ? URL.parse(server['url']) : null;
  return url !== null && /^api\.(?:(?:eu|au|ca)\.)?integrator\.io\.?$/i.test(url.hostname);
}
