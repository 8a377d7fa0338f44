import { parsed, withBody } from '../planting/plant.ts';
import { type Field, onRecords, onSuccess, type Site, without } from '../planting/sites.ts';
import type { Kind } from './kind.ts';

const otherTypes: Readonly<Record<string, (value: unknown) => unknown>> = {
  string: () => 12345,
  integer: String,
  number: String,
  boolean: String,
  array: (value) => ({ value }),
  object: (value) => [value],
};

const isShown = ({ keywords }: Field): boolean => keywords['writeOnly'] !== true;
const hasBody = ({ fields }: Site): boolean => fields.length > 0;

/** What a response looks like: its status, its type, the fields of its records. */
export const responseKinds: Readonly<Record<string, Kind>> = {
  'another status': (site) => [
    {
      title: 'succeeds with 202',
      make: () => onSuccess(site, (shown) => ({ ...shown, status: 202 })),
    },
  ],
  'a fault of the server': (site) => [
    {
      title: 'succeeds with 500',
      make: () => onSuccess(site, (shown) => ({ ...shown, status: 500 })),
    },
  ],
  'another content type': (site) =>
    hasBody(site)
      ? [
          {
            title: 'calls its JSON HTML',
            make: () =>
              onSuccess(site, (shown) => ({ ...shown, headers: { ...shown.headers, 'content-type': 'text/html' } })),
          },
        ]
      : [],
  'no body': (site) =>
    hasBody(site) ? [{ title: 'says nothing', make: () => onSuccess(site, (shown) => ({ ...shown, body: '' })) }] : [],
  'broken JSON': (site) =>
    hasBody(site)
      ? [
          {
            title: 'cuts its JSON',
            make: () => onSuccess(site, (shown) => ({ ...shown, body: shown.body.slice(0, -1) })),
          },
        ]
      : [],
  'a required field is missing': (site) =>
    site.fields
      .filter((field) => field.isRequired && isShown(field))
      .map(({ name }) => ({
        title: `leaves out ${name}`,
        make: () => onRecords(site, (record) => without(record, name)),
      })),
  'a field of another type': (site) =>
    site.fields.filter(isShown).flatMap(({ name, type }) => {
      const turn = otherTypes[type];
      if (turn === undefined) return [];
      const change = (record: Readonly<Record<string, unknown>>): unknown =>
        Object.hasOwn(record, name) && record[name] !== null ? { ...record, [name]: turn(record[name]) } : record;
      return [{ title: `shows ${name} as another type than ${type}`, make: () => onRecords(site, change) }];
    }),
  'a field that must not be there': (site) =>
    site.fields.some(({ isClosed }) => isClosed)
      ? [{ title: 'shows a field that is not named', make: () => onRecords(site, (record) => ({ ...record, __v: 0 })) }]
      : [],
  'another choice': (site) =>
    site.fields
      .filter(({ keywords }) => Array.isArray(keywords['enum']))
      .map(({ name }) => ({
        title: `shows ${name} in capitals`,
        make: () =>
          onRecords(site, (record) =>
            typeof record[name] === 'string' ? { ...record, [name]: record[name].toUpperCase() } : record,
          ),
      })),
  'another form of moment': (site) =>
    site.fields
      .filter(({ keywords }) => keywords['format'] === 'date-time')
      .map(({ name }) => ({
        title: `shows ${name} as people write it`,
        make: () => onRecords(site, (record) => ({ ...record, [name]: 'Fri Nov 27 2026 09:00' })),
      })),
  'null where nothing is': (site) =>
    site.fields
      .filter(({ isRequired, keywords }) => !isRequired && !JSON.stringify(keywords['type'] ?? '').includes('null'))
      .filter(({ keywords }) => keywords['writeOnly'] !== true)
      .map(({ name }) => ({
        title: `shows ${name} as null where it is not set`,
        make: () => onRecords(site, (record) => ({ [name]: null, ...record })),
      })),
  'a secret is shown': (site) =>
    site.fields
      .filter(({ keywords }) => keywords['writeOnly'] === true)
      .map(({ name }) => ({
        title: `shows ${name}, which is only written`,
        make: () => onRecords(site, (record) => ({ ...record, [name]: '12345678' })),
      })),
  'an envelope more': (site) =>
    hasBody(site) && site.role !== 'one'
      ? [
          {
            title: 'wraps what it shows once more',
            make: () => onSuccess(site, (shown) => withBody(shown, { result: parsed(shown.body) })),
          },
        ]
      : [],
};
