import { isOfIntegrator } from '../../../../contracts/apis/integrator/is-of-integrator.ts';
import type { OpenApiDocument } from '../../../../spec/document/document.ts';

/** Whose conventions a served document follows: those of integrator.io, or no others than its own. */
export type Followed = 'integrator' | 'document';

/** An edited copy of integrator.io's document has its title, or one of its servers; any other is another API. */
export function followedBy(document: OpenApiDocument): Followed {
  return isOfIntegrator(document) ? 'integrator' : 'document';
}
