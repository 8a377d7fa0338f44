import { responseFor } from '../../../../spec/operation/operation.ts';
import type { Exchange } from '../../exchange/exchange-log.ts';
import { expectSuccess, isDocumentedRefusal } from '../../expect/expectations.ts';
import { createOwn, type OwnRecord, readRecord, removeOwn } from '../../records/own-records.ts';
import { type Resource, recordParameters } from '../../resource/resources.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { CheckSession, Session } from '../../session/session.ts';
import { story } from '../story.ts';
import { linkedDraft } from './linked-draft.ts';
import { type Link, linksOf } from './read-links.ts';

/** A link that the document names beside a response leads to something that is there. */
export function linkStories({ contract, conventions }: Session, resource: Resource): readonly CheckPlan[] {
  const { create, read } = resource;
  if (conventions.isExact || create === undefined) return [];
  return [create, read].flatMap((operation): CheckPlan[] =>
    operation === undefined
      ? []
      : linksOf(contract, operation)
          .filter(({ target }) => target.method === 'GET')
          .map((link) =>
            story(operation, `its link "${link.name}" leads to ${link.target.id}`, async (session) => {
              const own = await createOwn(session, resource);
              if (own === undefined) return;
              const exchange = operation === create ? own.exchange : await readRecord(session, resource, own.id);
              if (exchange !== undefined) await follow(session, resource, own, link, exchange);
              await removeOwn(session, resource, own.id);
            }),
          ),
  );
}

async function follow(
  session: CheckSession,
  resource: Resource,
  own: OwnRecord,
  link: Link,
  exchange: Exchange,
): Promise<void> {
  const { operation, response } = exchange;
  if (responseFor(operation, response.status)?.key !== link.status) return;
  const linked = linkedDraft(link, exchange, recordParameters(resource, own.id));
  if ('empty' in linked) {
    const message = `Where the link "${link.name}" of ${operation.id} leads could not be judged: ${linked.empty} has no value there.`;
    return session.leaveUnjudged(operation, message);
  }
  const found = await session.send(linked.draft);
  // What a link leads to may be refused for another reason, as the document says; it is there all the same.
  if (found.response.status !== 404 && isDocumentedRefusal(found)) return;
  expectSuccess(session, found, `the link "${link.name}" of ${operation.id} leads there`);
}
