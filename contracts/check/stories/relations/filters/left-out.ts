import { pathText } from '../../../../../spec/resource/field-path.ts';
import type { Filter } from '../../../../../spec/resource/resource.ts';
import { expectSuccess } from '../../../expect/expectations.ts';
import { createOwn } from '../../../records/own-records.ts';
import { idsOf } from '../../../resource/pages.ts';
import type { Resource } from '../../../resource/resources.ts';
import type { CheckSession } from '../../../session/session.ts';
import { expectThat } from '../../story.ts';
import { together } from '../parts/together.ts';
import { choicesFor } from './choices.ts';
import { askBy, type FilteredList, isPaged, removeAll, shownIn } from './filtered-list.ts';

/** Asks a list for a record that it shows only where a parameter is true, with the parameter and without. */
export async function lookWithout(
  session: CheckSession,
  resource: Resource,
  list: FilteredList,
  { parameter, path }: Filter,
): Promise<void> {
  const { operation } = list;
  const open = await list.open(session);
  if (open === undefined) return;
  const choices = await choicesFor(session, resource, path);
  const wish = choices && together(open.wish, choices.wishes[0]);
  const own = wish && (await createOwn(session, resource, wish));
  if (own === undefined) {
    const message = `What ${operation.id} shows by ${parameter} could not be judged: no record was made with ${pathText(path)}.`;
    session.leaveUnjudged(operation, message);
  } else {
    for (const isShown of [false, true]) {
      const query: readonly (readonly [string, string])[] = isShown ? [[parameter, 'true']] : [];
      const exchange = await askBy(session, resource, list, open, query);
      if (!expectSuccess(session, exchange, 'the query is valid')) continue;
      const ids = idsOf(shownIn(exchange, list), resource);
      const isThere = ids.includes(own.id);
      if (isShown && !isThere && isPaged(exchange, list) && ids.length > 0) {
        const message = `Whether ${operation.id} shows a record by ${parameter} could not be judged: it may be on another page.`;
        session.leaveUnjudged(operation, message);
        continue;
      }
      const message = isShown
        ? `${operation.id} must show records that have ${pathText(path)} where ${parameter} is true.`
        : `${operation.id} must leave out records that have ${pathText(path)} where ${parameter} is not true.`;
      expectThat(session, exchange, isThere === isShown, `filter ${parameter}`, message, ids, own.id);
    }
    await removeAll(session, [[resource, own]]);
  }
  await removeAll(session, choices?.made ?? []);
  await open.close();
}
