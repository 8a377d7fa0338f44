import { isRecord } from '../../../../spec/document/document.ts';
import type { ReceivedResponse } from '../../../check/exchange/exchange-log.ts';
import type { Session } from '../../../check/session/session.ts';
import { UnjudgedError } from '../../../check/time/unjudged-error.ts';
import { operationOf } from './calls/stack-session.ts';

/**
 * Looks whether there is a stack at all, and whether it lets us in, before it is judged. One response that is a stack's
 * own is enough.
 *
 * @throws {UnjudgedError} where nothing there can be judged.
 */
export async function meetStack({
  client,
  contract,
  baseUrl,
}: Pick<Session, 'contract' | 'baseUrl'> & { readonly client: Pick<Session['client'], 'send'> }): Promise<void> {
  const health = await client.send({ operation: operationOf({ contract }, 'getHealth'), credentials: 'none' });
  // A call of nothing: whatever a stack has, there is nothing that it could do.
  const call = await client.send({ operation: operationOf({ contract }, 'callFunction'), json: {} });
  const isHealth = isRecord(health.response.value) && health.response.value['success'] === true;
  const isStack = isRecord(call.response.value) && Array.isArray(call.response.value['errors']);
  if (call.response.status === 401) {
    throw new UnjudgedError(
      `Failed to judge ${baseUrl}: it refuses the system token: POST /function ${brief(call.response)}. Give the \`systemToken\` of the stack.`,
    );
  }
  if (isHealth || isStack) return;
  const advice = /\/function\/?$/.test(baseUrl)
    ? `Give ${baseUrl.replace(/\/function\/?$/, '')}: the stack's hostURI, without /function.`
    : 'Give the hostURI of the stack, which is what stands before /function.';
  throw new UnjudgedError(
    `Failed to judge ${baseUrl}: what responds there is no stack: GET / ${brief(health.response)}, POST /function ${brief(call.response)}. ${advice}`,
  );
}

function brief({ status, body }: ReceivedResponse): string {
  const line = body.slice(0, 200).replaceAll(/\s+/g, ' ').trim();
  const words = line.length > 60 ? `${line.slice(0, 59)}…` : line;
  return words === '' ? String(status) : `${status} ${words}`;
}
