import { parseJson } from '../../../../spec/json/json-depth.ts';
import type { JsonObject } from '../../../../spec/json/json-object.ts';
import { type FieldPath, pathText, valuesAt } from '../../../../spec/resource/field-path.ts';
import type { MarkedField } from '../../../../spec/resource/resource.ts';
import type { Exchange } from '../../exchange/exchange-log.ts';
import { createOwn, type OwnRecord, readRecord, removeOwn, validBody } from '../../records/own-records.ts';
import { listedRecords, readEnd } from '../../resource/pages.ts';
import { type Resource, recordParameters } from '../../resource/resources.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { CheckSession, Session } from '../../session/session.ts';
import { triedFields } from '../../values/paths/tried-fields.ts';
import { wishAt } from '../../values/paths/wish-at.ts';
import { isSame } from '../../values/same.ts';
import { expectThat, story } from '../story.ts';
import { expectHidden, type Shown, secretValue } from './parts/hidden-secret.ts';

/** What the document calls a secret is never shown as it was sent, and a mask that is sent back does no harm. */
export function secretStories(planning: Session, resource: Resource): readonly CheckPlan[] {
  const { create, read, list, replace } = resource;
  if (create === undefined) return [];
  return triedFields(resource.secrets).flatMap((secret) => {
    const value = secretValue(planning, secret);
    const wish = value === undefined ? undefined : wishAt(planning.contract, create, secret.path, value);
    if (wish === undefined) return [];
    const at = pathText(secret.path);
    const title = `the secret ${at} is not shown`;
    const made = async (session: CheckSession): Promise<OwnRecord | undefined> => {
      const own = await createOwn(session, resource, wish);
      if (own === undefined) return undefined;
      if (sentIn(own.exchange, secret.path)) return own;
      session.leaveUnjudged(
        create,
        `Whether ${at} is shown could not be judged: ${create.id} is sent no body with it.`,
      );
      return undefined;
    };
    const look = (
      operation: NonNullable<typeof read>,
      ask: (session: CheckSession, own: OwnRecord) => Promise<readonly Shown[]>,
    ): CheckPlan =>
      story(operation, title, async (session) => {
        const own = await made(session);
        if (own === undefined) return;
        for (const shown of await ask(session, own)) expectHidden(session, shown, secret, value);
        await removeOwn(session, resource, own.id);
      });
    return [
      look(create, async (_session, { exchange }) => [{ exchange, record: exchange.response.value }]),
      ...(read === undefined
        ? []
        : [
            look(read, async (session, own) => {
              const exchange = await readRecord(session, resource, own.id);
              return exchange === undefined ? [] : [{ exchange, record: exchange.response.value }];
            }),
          ]),
      ...(list === undefined
        ? []
        : [
            look(list, async (session, own) => {
              const end = await readEnd(session, resource);
              if (end === undefined) return [];
              const listed = listedRecords(end.exchange.response, resource);
              return listed
                .filter((one) => String(one[resource.idField]) === own.id)
                .map((record) => ({ exchange: end.exchange, record }));
            }),
          ]),
      ...(replace === undefined || wishAt(planning.contract, replace, secret.path, value) === undefined
        ? []
        : [
            look(replace, async (session, own) => {
              const json = validBody(session, replace, { ...own.record, ...wish });
              const pathParameters = recordParameters(resource, own.id);
              const exchange = await session.send({ operation: replace, pathParameters, json });
              return [{ exchange, record: exchange.response.value }];
            }),
            ...(read === undefined ? [] : [maskStory(resource, secret, replace, made)]),
          ]),
    ];
  });
}

/** A mask that is sent back as it was read is taken, and the secret is still there. */
function maskStory(
  resource: Resource,
  { path }: MarkedField,
  replace: NonNullable<Resource['replace']>,
  made: (session: CheckSession) => Promise<OwnRecord | undefined>,
): CheckPlan {
  const at = pathText(path);
  return story(replace, `the mask of ${at} can be sent back`, async (session) => {
    const own = await made(session);
    const before = own && (await readRecord(session, resource, own.id));
    const masks = valuesAt(before?.response.value, path).map(({ value }) => value);
    if (own === undefined || masks.length === 0) return;
    const json = validBody(session, replace, asObject(before?.response.value));
    if (valuesAt(json, path).length === 0) {
      const message = `Whether the mask of ${at} can be sent back could not be judged: the document does not let it through.`;
      session.leaveUnjudged(replace, message);
    } else {
      const exchange = await session.send({
        operation: replace,
        pathParameters: recordParameters(resource, own.id),
        json,
      });
      const { status } = exchange.response;
      const message = `${replace.id} must take the mask of ${at} as it was read, and keep the secret.`;
      const isTaken = status >= 200 && status < 300;
      expectThat(session, exchange, isTaken, `masked ${at}`, message, String(status), 'a success');
      const after = isTaken ? await readRecord(session, resource, own.id) : undefined;
      if (after !== undefined) {
        const left = valuesAt(after.response.value, path).map(({ value }) => value);
        expectThat(session, after, isSame(left, masks), `masked ${at}`, message, left, masks);
      }
    }
    await removeOwn(session, resource, own.id);
  });
}

function sentIn({ request }: Exchange, path: FieldPath): boolean {
  try {
    return valuesAt(parseJson(request.body ?? 'null'), path).length > 0;
  } catch {
    return false;
  }
}

function asObject(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
