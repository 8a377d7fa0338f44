import type { Contract } from '../../../../../contracts/contract/contract.ts';
import { readServers } from '../../../../../spec/operation/servers.ts';
import { isThisMachine } from '../../../../../spec/routing/this-machine.ts';
import { OptionError } from '../../../../integrator/errors/option-error.ts';
import { urlOf } from './raw-options.ts';

/** What a base URL is, for a sentence. */
export const theApi = 'the URL of the API with its base path, such as http://127.0.0.1:4010/v1';

/**
 * Reads `--base-url`. Left out, it is the first server of the document where that is on this machine: what is elsewhere
 * has to be named, since a run may write there. Of a dry run, which sends nothing, it is the first server in any case.
 */
export function baseUrlOf(given: string | undefined, contract: Contract | undefined, isDry: boolean): string {
  if (given !== undefined || contract === undefined) return urlOf('--base-url', given, theApi);
  const server = readServers(contract.document)[0]?.filled;
  const url = server === undefined ? null : URL.parse(server, isDry ? 'http://api.invalid' : undefined);
  if (isDry) return urlOf('--base-url', url?.href ?? 'http://api.invalid', theApi);
  if (url !== null && isThisMachine(url.hostname)) return urlOf('--base-url', url.href, theApi);
  const where =
    server === undefined
      ? 'the document names no server'
      : `the first server of the document, ${JSON.stringify(server)}, is not on this machine`;
  throw new OptionError(`Failed to read --base-url: it is missing, and ${where}. Give ${theApi}.`);
}
