import { isRecord } from '../../../spec/document/document.ts';
import type { Contract } from '../../contract/contract.ts';
import type { Client } from '../http/client.ts';
import type { CheckConventions } from '../resource/conventions.ts';

/** How many records of others are remembered of each collection. */
export const maxOthers = 5;

/** Who is asked. */
interface Asked {
  readonly contract: Contract;
  readonly client: Client;
  readonly conventions: CheckConventions;
}

/** Whose account a token leads to, as the API says; `undefined`: it does not say. */
export async function readUser({ contract, client, conventions: { user } }: Asked): Promise<string | undefined> {
  const operation = contract.operations.find(({ id }) => id === user?.operation);
  if (operation === undefined || user === undefined) return undefined;
  try {
    const { response } = await client.send({ operation });
    const value = response.status === 200 && isRecord(response.value) ? response.value[user.field] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
  } catch {
    // Who does not say is not known; what else goes wrong shows at the next request.
    return undefined;
  }
}
