import { isRecord } from '../../../spec/document/document.ts';
import { type FieldPath, placeText } from '../../../spec/resource/field-path.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import type { Resource } from '../resource/resources.ts';
import { secretText } from '../values/secret-text.ts';
import type { Findings } from './findings.ts';

/**
 * Looks for the secret that a run has sent in all that a response says: under another name, in an error, in a header, in
 * the response of an action.
 *
 * Where a record shows it under its own name, the story of that field says so, and no other check does.
 */
export function judgeShownSecret(
  resources: readonly Resource[],
  findings: Pick<Findings, 'fail'>,
  exchange: Exchange,
): void {
  const { operation, response } = exchange;
  const { headers, body, value, status } = response;
  const header = Object.entries(headers).find(([, text]) => text.includes(secretText))?.[0];
  // Written with escapes, it is the same text in the value alone.
  const places = value === undefined ? [] : placesOf(value);
  const own = status < 300 ? ownSecrets(resources, exchange) : [];
  const place = places.find((one) => !own.some((path) => endsWith(one, path)));
  const isInText = value === undefined && body.includes(secretText);
  if (header === undefined && place === undefined && !isInText) return;
  const where = header !== undefined ? `header ${header}` : place === undefined ? 'the body' : placeName(place);
  findings.fail(exchange, {
    rule: 'secret anywhere',
    message: `${operation.id} must not show a secret that was sent: it stands in ${where}.`,
    received: 'the secret, as it was sent',
    documented: 'a mask, or nothing',
    documentPointer: operation.pointer,
    place: where,
  });
}

type Place = readonly (string | number)[];

function placesOf(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value === 'string') return value.includes(secretText) ? [place] : [];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => placesOf(item, [...place, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, child]) =>
    name.includes(secretText) ? [place] : placesOf(child, [...place, name]),
  );
}

/** The secrets of the records that an operation shows, where a story looks for them. */
function ownSecrets(resources: readonly Resource[], { operation }: Exchange): readonly FieldPath[] {
  const views = resources.flatMap((resource) => resource.views).filter((view) => view.operation === operation);
  const shown = resources.filter(
    ({ name, create, list, read, replace, patch }) =>
      [create, list, read, replace, patch?.operation].includes(operation) || views.some((view) => view.of === name),
  );
  return shown.flatMap(({ secrets }) => secrets.map(({ path }) => path));
}

/** Whether a place is that of a field, in a record, a list of them, or an envelope. */
function endsWith(place: Place, path: FieldPath): boolean {
  const end = place.slice(-path.length);
  return end.length === path.length && path.every((step, index) => step === '*' || step === end[index]);
}

function placeName(place: Place): string {
  return `field ${placeText(place.filter((step) => typeof step === 'string'))}`;
}
