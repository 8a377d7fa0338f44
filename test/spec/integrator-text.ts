import { integratorDocument } from '../../contracts/apis/integrator/builtin/builtin.ts';
import { yamlText } from '../../mocks/surfaces/cli/files/yaml-text.ts';

/** The built-in document as one text, to be changed and read anew. */
export const integratorText: string = yamlText(integratorDocument);
