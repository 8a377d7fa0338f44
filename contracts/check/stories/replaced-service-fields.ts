import { isRecord } from '../../../spec/document/document.ts';
import type { JsonObject } from '../../../spec/json/json-object.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { type OwnRecord, tagged } from '../records/own-records.ts';
import { withoutSecrets } from '../resource/hidden-fields.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import type { CheckSession } from '../session/session.ts';
import { isSame } from '../values/same.ts';
import type { Judge } from './replace-once.ts';
import { forgedMoment, forgedValues } from './service-fields.ts';
import { expectThat } from './story.ts';

/** What the stories of one operation that replaces need. */
export interface Replacing {
  readonly resource: Resource;
  readonly replace: Operation;
  readonly modifiedField: string | undefined;
  /** Whether a field belongs to the service. */
  readonly managed: (name: string) => boolean;
  /** A story: a record is replaced by a body, and what came of it is judged. */
  readonly replaced: (title: string, body: BodyOf, judge: Judge) => CheckPlan;
}

type BodyOf = (own: OwnRecord, session: CheckSession, neighbour: OwnRecord) => JsonObject;

export function serviceFieldsStay({ resource, replace, managed, modifiedField, replaced }: Replacing): CheckPlan {
  return replaced(
    'fields that belong to the service stay as they were, whatever is sent',
    (own, running) => ({ ...tagged(running, resource, {}, replace), ...forgedValues(running, resource, own.record) }),
    (running, exchange, own, record) => {
      const sent = forgedValues(running, resource, own.record);
      const changed = Object.keys({ ...own.record, ...sent }).filter(
        (name) => managed(name) && name !== modifiedField && !isSame(record[name], own.record[name]),
      );
      expectThat(
        running,
        exchange,
        changed.length === 0,
        'service fields stay',
        `${replace.id} must leave what belongs to the service; it changed ${changed.join(', ')}.`,
        record,
        own.record,
      );
      expectThat(
        running,
        exchange,
        modifiedField === undefined || record[modifiedField] !== forgedMoment,
        'service fields stay',
        `${replace.id} must not take ${modifiedField} from the body.`,
        record,
        'a moment of its own',
      );
    },
  );
}

export function modifiedMoves(replacing: Replacing): CheckPlan[] {
  const { replace, modifiedField, replaced } = replacing;
  if (modifiedField === undefined) return [];
  return [
    replaced(`${modifiedField} is later after each write`, readBack(replacing), (running, exchange, own, record) => {
      const before = String(own.record[modifiedField]);
      const moved = Date.parse(String(record[modifiedField])) > Date.parse(before);
      const message = `${replace.id} must move ${modifiedField}.`;
      expectThat(running, exchange, moved, 'modified moves', message, record[modifiedField], `after ${before}`);
    }),
  ];
}

/** The record as it was read; what a mask does that is sent back is another question. */
export function readBack({ resource }: Pick<Replacing, 'resource'>): (own: OwnRecord) => JsonObject {
  return ({ record }) => {
    const shown = withoutSecrets(resource, record);
    return isRecord(shown) ? shown : record;
  };
}
