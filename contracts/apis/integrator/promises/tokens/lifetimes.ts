import { expectSuccess } from '../../../../check/expect/expectations.ts';
import { enterCreated } from '../../../../check/records/entered-records.ts';
import { createOwn, makeOwn, removeOwn, tagged } from '../../../../check/records/own-records.ts';
import type { Resource } from '../../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../../check/session/check-plan.ts';
import { expectThat, story } from '../../../../check/stories/story.ts';

const day = 24 * 60 * 60 * 1000;

/** A token lives thirty days at most, by the clock of the service: when it made the last one. Source: doc. */
export function lifetimePlans(resource: Resource): CheckPlan[] {
  const { create } = resource;
  if (create === undefined) return [];
  return [
    story(create, 'a token may expire in 29 days, and not in 31', async (session) => {
      const first = await createOwn(session, resource, { fullAccess: true });
      if (first === undefined) return;
      const now = Date.parse(String(first.record['createdAt']));
      if (Number.isNaN(now)) {
        session.leaveUnjudged(create, 'How long a token may live could not be judged: a new one has no createdAt.');
        await removeOwn(session, resource, first.id);
        return;
      }
      const until = (days: number): string => new Date(now + days * day).toISOString();
      const short = await makeOwn(session, resource, { fullAccess: true, autoPurgeAt: until(29) });
      const json = { ...tagged(session, resource, { fullAccess: true }), autoPurgeAt: until(31) };
      const long = await session.send({ operation: create, json, wrong: true });
      const id = await enterCreated(session, resource, long);
      const message = `${create.id} must refuse an autoPurgeAt that is 31 days ahead with 422.`;
      const { status, value } = long.response;
      expectThat(session, long, status === 422, 'how long a token lives', message, value ?? String(status), '422');
      if (id !== undefined) await removeOwn(session, resource, id);
      if (short !== undefined) {
        expectSuccess(session, short.exchange, 'it is 29 days ahead');
        await removeOwn(session, resource, short.id);
      }
      await removeOwn(session, resource, first.id);
    }),
  ];
}
