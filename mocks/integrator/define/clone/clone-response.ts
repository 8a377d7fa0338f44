import { isRecord } from '../../../../spec/document/document.ts';
import type { Resource } from '../../../../spec/resource/resource.ts';
import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import { andThen } from '../../../engine/time/maybe-promise.ts';
import type { MockResponse } from '../../../engine/wire/response.ts';
import { sideOf } from '../choices/side-of.ts';
import type { FakeContext } from '../fake-context.ts';
import type { ResourceContext } from '../resource-context.ts';
import { cloneStatuses } from './clone-choices.ts';

/** A record that a clone has made. */
export interface ClonedRecord {
  readonly resource: Pick<Resource, 'singular'>;
  readonly record: JsonRecord;
}

/** What a fake was set up to respond to a clone with; the copy itself stands first. */
export function cloneResponse(
  { options }: Pick<FakeContext, 'options'>,
  [copy, ...others]: readonly [ClonedRecord, ...ClonedRecord[]],
): MockResponse {
  const status = sideOf(cloneStatuses, options['cloneStatus']);
  if (options['cloneResponse'] !== 'manifest') return { status, body: copy.record };
  return { status, body: [copy, ...others].map(inManifest) };
}

/** A behaviour that makes one copy and responds with it, so that it responds as the fake was set up to. */
export function asClone({ fake, resource }: ResourceContext, cloning: Behaviour): Behaviour {
  return (call) =>
    andThen(cloning(call), (response) => {
      if ('problem' in response || response.status >= 300 || !isRecord(response.body)) return response;
      return cloneResponse(fake, [{ resource, record: response.body }]);
    });
}

function inManifest({ resource: { singular }, record }: ClonedRecord): object {
  const model = `${singular.slice(0, 1).toUpperCase()}${singular.slice(1)}`;
  return { model, _id: record['_id'], name: record['name'] };
}
