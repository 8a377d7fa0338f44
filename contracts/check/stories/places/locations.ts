import { decoded } from '../../../../spec/json/decoded.ts';
import { locationInferred } from '../../inferred/inferred.ts';
import { createOwn, removeOwn } from '../../records/own-records.ts';
import type { Resource } from '../../resource/resources.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { Session } from '../../session/session.ts';
import { expectThat, restsOn, story } from '../story.ts';

/** The `Location` of a creation, where the document has one, leads to the record that was made. */
export function locationStories({ conventions }: Session, resource: Resource): readonly CheckPlan[] {
  const { create, template } = resource;
  const hasLocation = [...(create?.responses ?? [])].some(
    ([status, { headers }]) => status.startsWith('2') && headers.some(({ name }) => name.toLowerCase() === 'location'),
  );
  if (conventions.isExact || create === undefined || !hasLocation) return [];
  return [
    restsOn(
      locationInferred,
      story(create, 'its Location leads to the new record', async (session) => {
        const own = await createOwn(session, resource);
        if (own === undefined) return;
        const { location = '' } = own.exchange.response.headers;
        const last = lastSegments(location, template);
        const message = `The Location of ${create.id} must lead to the record that it has made.`;
        // What leads elsewhere altogether, such as to a page for people, is judged by nobody.
        if (last !== undefined)
          expectThat(session, own.exchange, last === own.id, 'location', message, location, `…/${own.id}`);
        await removeOwn(session, resource, own.id);
      }),
    ),
  ];
}

/** The last part of a place, where it stands below the collection; `undefined` where it does not. */
function lastSegments(location: string, template: string): string | undefined {
  if (location === '' || !URL.canParse(location, 'http://backend.invalid')) return undefined;
  const segments = new URL(location, 'http://backend.invalid').pathname.split('/').filter((one) => one !== '');
  const collection = template.split('/').at(-1);
  const last = segments.at(-1);
  return last !== undefined && segments.at(-2) === collection ? decoded(last) : undefined;
}
