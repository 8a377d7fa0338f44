import { type Defects, spoilRecords } from '../proxy.ts';

type Json = Record<string, unknown>;

const on = (name: string, edit: (value: never) => unknown): ((record: Json) => Json) => {
  return (record) => (Object.hasOwn(record, name) ? { ...record, [name]: edit(record[name] as never) } : record);
};

/** Types and formats of fields. */
export const formats: Defects = {
  'ids are upper-case': spoilRecords(on('_id', (id: string) => id.toUpperCase())),
  'ids are numbers': spoilRecords(on('_id', (id: string) => Number.parseInt(id.slice(-8), 16))),
  'ids are UUIDs': spoilRecords(on('_id', (id: string) => `${id.slice(0, 8)}-0000-4000-8000-${id.slice(8, 20)}`)),
  'ids have a prefix': spoilRecords(on('_id', (id: string) => `i-${id}`)),
  'ids are objects': spoilRecords(on('_id', ($oid: string) => ({ $oid }))),
  'the id is called id': spoilRecords(({ _id, ...rest }) => ({ id: _id, ...rest })),
  'connector ids are upper-case': spoilRecords(on('_connectorId', (id: string) => `${id.slice(0, -1)}F`)),
  'lastModified has no milliseconds': spoilRecords(on('lastModified', (at: string) => at.replace(/\.\d+/, ''))),
  'lastModified has an offset': spoilRecords(on('lastModified', (at: string) => at.replace('Z', '+00:00'))),
  'lastModified is in seconds since 1970': spoilRecords(on('lastModified', (at: string) => Date.parse(at) / 1000)),
  'lastModified is a day': spoilRecords(on('lastModified', (at: string) => at.slice(0, 10))),
  'lastModified is no date': spoilRecords(on('lastModified', (at: string) => at.replace(/-\d\d-/, '-13-'))),
  'lastModified is missing': spoilRecords(({ lastModified: _, ...rest }) => rest),
  'createdAt is null': spoilRecords(on('createdAt', () => null)),
  'createdAt is a number': spoilRecords(on('createdAt', (at: string) => Date.parse(at))),
  'sandbox is a string': spoilRecords(on('sandbox', String)),
  'sandbox is 0 or 1': spoilRecords(on('sandbox', Number)),
  'updateInProgress is a string': spoilRecords(on('updateInProgress', String)),
  'version is a number': spoilRecords(on('version', (version: string) => Number.parseFloat(version) || 0)),
  'mode has a value of its own': spoilRecords(on('mode', () => 'installing')),
  'mode is upper-case': spoilRecords(on('mode', (mode: string) => mode.toUpperCase())),
  'description is null where absent': spoilRecords((record) => ({ description: null, ...record })),
  'mode is null where absent': spoilRecords((record) => ({ mode: null, ...record })),
  'settings is a string': spoilRecords(on('settings', JSON.stringify)),
  'settings is an array': spoilRecords(on('settings', Object.entries)),
  'install is an object': spoilRecords(on('install', (steps: Json[]) => ({ ...steps }))),
  'connection ids are one string': spoilRecords(on('_registeredConnectionIds', String)),
  'name is missing': spoilRecords(({ name: _, ...rest }) => rest),
  'name is an array': spoilRecords(on('name', (name: string) => [name])),
  'completed is a string': spoilRecords(
    on('install', (steps: Json[]) => steps.map((step) => ({ ...step, completed: String(step['completed']) }))),
  ),
};
