import type { JsonObject } from '../../../../../spec/json/json-object.ts';
import type { Operation } from '../../../../../spec/operation/operation.ts';
import type { MarkedField } from '../../../../../spec/resource/resource.ts';
import type { Resource } from '../../../resource/resources.ts';
import type { Session } from '../../../session/session.ts';
import { triedFields } from '../../../values/paths/tried-fields.ts';
import { wishAt } from '../../../values/paths/wish-at.ts';
import { secretValue } from './hidden-secret.ts';

/** A secret, and what a body must have so that it is sent. */
export interface SentSecret {
  readonly field: MarkedField;
  readonly value: unknown;
  readonly wish: JsonObject;
}

/** The secrets of a resource that an operation can be sent; default: its creation. */
export function sentSecrets(
  planning: Pick<Session, 'contract'>,
  { secrets, create }: Resource,
  operation: Operation | undefined = create,
): readonly SentSecret[] {
  return triedFields(secrets).flatMap((field) => {
    const value = secretValue(planning, field);
    const wish = value === undefined ? undefined : wishAt(planning.contract, operation, field.path, value);
    return wish === undefined ? [] : [{ field, value, wish }];
  });
}
