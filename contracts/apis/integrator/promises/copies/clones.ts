import { isRecord } from '../../../../../spec/document/document.ts';
import type { JsonObject } from '../../../../../spec/json/json-object.ts';
import type { Exchange } from '../../../../check/exchange/exchange-log.ts';
import { recordIn } from '../../../../check/expect/expectations.ts';
import { enterMade } from '../../../../check/records/actions.ts';
import { enterCreated } from '../../../../check/records/entered-records.ts';
import { type OwnRecord, readRecord } from '../../../../check/records/own-records.ts';
import type { Resource } from '../../../../check/resource/resources.ts';
import type { CheckSession } from '../../../../check/session/session.ts';

/**
 * The copy that a clone has made; `undefined` where there is none. A clone responds with the copy, or with a list of all
 * that it has made, the copy first: whatever it is, the run counts it among its own.
 */
export async function copyOf(
  session: CheckSession,
  resource: Resource,
  own: OwnRecord,
  exchange: Exchange,
): Promise<JsonObject | undefined> {
  const { response } = exchange;
  if (!Array.isArray(response.value)) {
    await enterMade(session, resource, own, exchange);
    return response.status < 300 ? recordIn(session, exchange) : undefined;
  }
  const made = response.value.filter(isRecord);
  for (const one of made) {
    const kind = session.resources.find(({ singular }) => singular === String(one['model']).toLowerCase());
    if (kind !== undefined) await enterCreated(session, kind, { ...exchange, response: { ...response, value: one } });
  }
  const id = made[0]?.[resource.idField];
  if (id === undefined) return recordIn(session, exchange);
  const read = await readRecord(session, resource, String(id));
  return read && recordIn(session, read);
}
