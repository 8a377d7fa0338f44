import { accessLevelOf } from '../../../spec/resource/access/access-words.ts';
import type { ReceivedResponse, RequestDraft } from '../exchange/exchange-log.ts';
import type { CheckNote } from '../failures/failure.ts';
import { NoResponseError } from '../http/attempts/no-response-error.ts';
import { ResponseFailure } from '../http/send/response-limit-error.ts';
import { recordParameters } from '../resource/resources.ts';
import type { Session } from '../session/session.ts';

/**
 * Finds out whether the token of a run may do everything: what it may not do can neither be judged nor held against the
 * backend. Asks what the token is, and for something that only an administrator may read; a run that writes asks for the
 * delete of a record that is not there.
 */
export async function readTokenAccess(session: Session): Promise<CheckNote[]> {
  const { access, user } = session.conventions;
  if (access === undefined) return [];
  const { client, contract, judged } = session;
  // What is wrong with a response is found where that is judged; here it tells nothing.
  const ask = async (draft: RequestDraft): Promise<ReceivedResponse | undefined> => {
    try {
      return (await client.send(draft)).response;
    } catch (error) {
      if (error instanceof NoResponseError || error instanceof ResponseFailure) return undefined;
      throw error;
    }
  };
  const isRefused = async (draft: RequestDraft): Promise<boolean> => {
    const response = await ask(draft);
    return response !== undefined && access.isRestricted(response);
  };

  const info = contract.operations.find(({ id }) => id === user?.operation);
  if (info !== undefined && access.isLimited((await ask({ operation: info }))?.value)) session.limit();
  const forAdministrators = contract.operations.find(
    (one) =>
      one.method === 'GET' && !one.path.includes('{') && accessLevelOf(contract.document, one) === 'administrator',
  );
  if (!session.isLimited() && forAdministrators && (await isRefused({ operation: forAdministrators }))) session.limit();

  if (!session.mayWrite()) return [];
  const resource = judged.find(
    ({ above, read, remove }) => above !== undefined && read !== undefined && remove !== undefined,
  );
  if (resource?.read === undefined || resource.remove === undefined) return [];
  const pathParameters = recordParameters(resource, access.nobodysId);
  const read = await ask({ operation: resource.read, pathParameters });
  // Nothing is deleted that may be there.
  if (read?.status !== 404 || !(await isRefused({ operation: resource.remove, pathParameters }))) return [];
  session.limit();
  session.stopWriting();
  const message = `The run writes nothing: the token may not write. ${resource.remove.id} responds with 403, which says so, where it would respond with 404. Give a token that may, or leave --write out.`;
  return [{ code: 'may-not-write', phase: 'examples', operation: resource.remove.id, message }];
}
