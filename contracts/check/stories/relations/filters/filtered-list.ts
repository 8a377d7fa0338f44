import type { JsonObject } from '../../../../../spec/json/json-object.ts';
import type { Operation } from '../../../../../spec/operation/operation.ts';
import type { Filter } from '../../../../../spec/resource/resource.ts';
import { readLinks } from '../../../../exchange/link-header.ts';
import type { Exchange } from '../../../exchange/exchange-log.ts';
import { createOwn, type OwnRecord, removeOwn } from '../../../records/own-records.ts';
import { listedRecords } from '../../../resource/pages.ts';
import { recordsAt } from '../../../resource/reading/record-fields.ts';
import { type RecordsAt, type Resource, recordParameters } from '../../../resource/resources.ts';
import type { CheckSession, Session } from '../../../session/session.ts';
import { wishAt } from '../../../values/paths/wish-at.ts';
import { largestPageOf } from '../parts/largest-page.ts';
import { idOf } from '../parts/referring.ts';

/** A list with filters: that of a resource, or one below a record of another. */
export interface FilteredList {
  readonly operation: Operation;
  readonly filters: readonly Filter[];
  /** The query parameter that puts it in order. */
  readonly sort: string | undefined;
  readonly place: RecordsAt;
  /** Prepares what its records stand below. `undefined` where that fails. */
  open(session: CheckSession): Promise<OpenList | undefined>;
}

/** A list whose path leads somewhere. */
export interface OpenList {
  readonly pathParameters: Readonly<Record<string, string>>;
  /** What a record must have to be in it. */
  readonly wish: JsonObject;
  close(): Promise<void>;
}

/** The lists that show records of a resource, as far as they have filters. */
export function filteredLists({ contract, resources }: Session, resource: Resource): readonly FilteredList[] {
  const { list, filters, sort, recordsAt: place, create } = resource;
  if (create === undefined) return [];
  const open = async (): Promise<OpenList> => ({
    pathParameters: resource.above ?? {},
    wish: {},
    close: async () => undefined,
  });
  const views = resources.flatMap((above) =>
    above.views.flatMap((view): FilteredList[] => {
      const { operation, by } = view;
      const at = recordsAt(contract, operation, resource.collection);
      const isMade = above.create !== undefined && above.remove !== undefined;
      if (view.of !== resource.name || !isMade || at === undefined) return [];
      const openView: FilteredList['open'] = async (session) => {
        const holder = await createOwn(session, above);
        const wish = holder && wishAt(contract, create, by, idOf(holder, above));
        if (holder === undefined || wish === undefined) return undefined;
        const pathParameters = recordParameters(above, holder.id);
        return { pathParameters, wish, close: async () => void (await removeOwn(session, above, holder.id)) };
      };
      return [{ operation, filters: view.filters, sort: view.sort, place: at, open: openView }];
    }),
  );
  return [...(list === undefined ? [] : [{ operation: list, filters, sort, place, open }]), ...views];
}

/** Asks a list by some filters, for as much as it shows in one page. */
export function askBy(
  session: CheckSession,
  resource: Resource,
  { operation }: FilteredList,
  { pathParameters }: OpenList,
  asked: readonly (readonly [parameter: string, value: string])[],
): Promise<Exchange> {
  return session.send({ operation, pathParameters, query: [...asked, ...largestPageOf(operation, resource)] });
}

/** The records that a list shows. */
export function shownIn({ response }: Exchange, { place }: FilteredList): readonly JsonObject[] {
  return listedRecords(response, { recordsAt: place });
}

/** Whether what a page does not show may be on another one. */
export function isPaged(
  { response }: Exchange,
  { operation, place }: Pick<FilteredList, 'operation' | 'place'>,
): boolean {
  return (
    readLinks(response.headers['link'] ?? '').some(({ relation }) => relation === 'next') ||
    operation.parameters.some(({ in: at, name }) => at === 'query' && /page|limit|offset|skip|cursor/i.test(name)) ||
    place.field !== undefined
  );
}

/** Removes records of the run's own, in their order. */
export async function removeAll(
  session: CheckSession,
  made: readonly (readonly [Resource, OwnRecord])[],
): Promise<void> {
  for (const [of, { id }] of made) await removeOwn(session, of, id);
}
