import { didYouMean, nearMiss } from '../../../../contracts/violations/near-miss.ts';
import type { ResourceSummary } from '../../admin/records/summary.ts';
import { ConnectError } from '../client/connect-error.ts';
import type { ControlClient } from '../client/control-client.ts';
import { listOf, responseWith } from '../client/response-guards.ts';

const isSummary = responseWith<ResourceSummary>('name', 'singular', 'count', 'factories', 'references', 'secrets');

/**
 * The resources of one server: another version of it may have others than the types of this package.
 *
 * What each is called is asked once, and again where a name is not among them.
 */
export class KnownResources {
  readonly #client: ControlClient;
  #known: readonly ResourceSummary[] = [];

  constructor(client: ControlClient) {
    this.#client = client;
  }

  /**
   * What an account has of each.
   *
   * @param account Its path below the control API.
   * @throws {ConnectError} where the server is too old to tell.
   */
  async of(account: string): Promise<readonly ResourceSummary[]> {
    const found = await this.#client.find(`${account}/records`, listOf(isSummary));
    if (found === undefined) {
      throw new ConnectError(
        `Failed to ask for the records of the fake at ${this.#client.url}: it is of an older version, whose control API does not know them by resource. Start one of the version of this package.`,
      );
    }
    this.#known = found;
    return found;
  }

  /** @throws {ConnectError} where the server has no resource of the name. */
  named(account: string, name: string): Promise<ResourceSummary> {
    return this.#find(account, 'resource', name, (resource) => [resource.name]);
  }

  /** @throws {ConnectError} where the server has nothing of the name that makes records. */
  withFactory(account: string, name: string): Promise<ResourceSummary> {
    return this.#find(account, 'factory', name, ({ factories }) => factories);
  }

  async #find(
    account: string,
    what: string,
    name: string,
    namesOf: (resource: ResourceSummary) => readonly string[],
  ): Promise<ResourceSummary> {
    const isMeant = (resource: ResourceSummary): boolean => namesOf(resource).includes(name);
    const found = this.#known.find(isMeant) ?? (await this.of(account)).find(isMeant);
    if (found !== undefined) return found;
    const names = this.#known.flatMap(namesOf);
    throw new ConnectError(
      `Failed to use the ${what} \`${name}\`: the fake at ${this.#client.url} has none of that name${didYouMean(nearMiss(name, names, [])) || '.'} It has ${names.join(', ') || 'none'}.`,
    );
  }
}
