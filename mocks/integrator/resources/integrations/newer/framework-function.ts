import type { Integration } from '../../../../../fixtures/resources/integrations/integration.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import type { AppCall, AppOutcome, LateAppCaller } from '../../../app/interface/app-caller.ts';
import { licenseOf } from '../code/app-options.ts';
import type { AppAccount } from '../code/function-of-app.ts';
import { integrationIn } from '../life-cycle/life-cycle.ts';

/** A function of the newer framework that is to be called. */
export interface FrameworkFunction {
  readonly kind: AppCall['kind'];
  /** What names it: a text. */
  readonly name: unknown;
  readonly integration: Integration;
  /** What it is given beside the integration, its parent, and their licences. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** Calls a function of the newer framework; `undefined` where none is named, or its code is nowhere. Source: doc. */
export async function callFrameworkFunction(
  app: LateAppCaller | undefined,
  account: AppAccount,
  { kind, name, integration, more }: FrameworkFunction,
): Promise<AppOutcome | undefined> {
  if (typeof name !== 'string' || name === '') return undefined;
  const caller = await app?.();
  const { _connectorId: connector, _parentId } = integration;
  if (caller?.has(account, connector) !== true) return undefined;
  const parent = _parentId === undefined ? undefined : integrationIn(account, _parentId);
  const license = licenseOf(account, integration);
  const parentLicense = parent === undefined ? undefined : licenseOf(account, parent);
  const options = {
    resource: integration,
    ...(parent !== undefined && { parentResource: parent }),
    ...(license !== undefined && { license }),
    ...(parentLicense !== undefined && { parentLicense }),
    ...more,
  };
  return caller.call(account, { kind, function: name, connector, options });
}

/** A field of what may be no object. */
export function fieldOf(value: unknown, field: string): unknown {
  return isRecord(value) ? value[field] : undefined;
}
