import { type Defects, spoilBody, spoilJson } from '../proxy.ts';

type Json = Record<string, unknown>;

/** A defect of what is stored of one field. */
const stored = (name: string, edit: (value: never) => unknown): Defects[string] =>
  spoilBody(['create', 'update'], (body) =>
    Object.hasOwn(body, name) && typeof body[name] !== 'undefined' ? edited(body, name, edit) : body,
  );

function edited(body: Json, name: string, edit: (value: never) => unknown): Json {
  try {
    const value = edit(body[name] as never);
    return value === undefined ? without(body, name) : { ...body, [name]: value };
  } catch {
    // A wrong type is for the good backend to refuse.
    return body;
  }
}

const without = ({ ...body }: Json, ...names: string[]): Json => {
  for (const name of names) delete body[name];
  return body;
};

const eachStep = (edit: (step: Json) => unknown): ((steps: Json[]) => unknown) => {
  return (steps) => steps.map((step) => (typeof step === 'object' && step !== null ? edit({ ...step }) : step));
};

const deep = (value: unknown, edit: (value: unknown) => unknown): unknown => {
  const changed = edit(value);
  if (Array.isArray(changed)) return changed.map((item) => deep(item, edit));
  if (typeof changed !== 'object' || changed === null) return changed;
  return Object.fromEntries(Object.entries(changed).map(([key, child]) => [key, deep(child, edit)]));
};

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

const droppedWhere = (isDropped: (value: unknown) => boolean): Defects[string] =>
  spoilBody(['create', 'update'], (body) => Object.fromEntries(Object.entries(body).filter(([, v]) => !isDropped(v))));

/** What was sent is not what is kept. */
export const meaning: Defects = {
  'name is trimmed': stored('name', (name: string) => name.trim()),
  'name is lower-cased': stored('name', (name: string) => name.toLowerCase()),
  'name is upper-cased': stored('name', (name: string) => name.toUpperCase()),
  'name is cut at 40': stored('name', (name: string) => name.slice(0, 40)),
  'name is cut at 255': stored('name', (name: string) => name.slice(0, 255)),
  'name is HTML-escaped': stored('name', (name: string) => name.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
  'name is NFC-normalised': stored('name', (name: string) => name.normalize('NFC')),
  'name is NFD-normalised': stored('name', (name: string) => name.normalize('NFD')),
  'name loses its emoji': stored('name', (name: string) => name.replaceAll(/[\u{10000}-\u{10ffff}]/gu, '')),
  'name loses what is not ASCII': stored('name', (name: string) => name.replaceAll(/[^\0-\x7f]/g, '?')),
  'name has its spaces folded': stored('name', (name: string) => name.replaceAll(/ +/g, ' ')),
  'name loses line ends': stored('name', (name: string) => name.replaceAll(/\r?\n/g, ' ')),
  'name loses its backslashes': stored('name', (name: string) => name.replaceAll('\\', '')),
  'name is URL-decoded': stored('name', (name: string) => name.replaceAll('%20', ' ')),
  'description is trimmed at its start': stored('description', (text: string) => text.trimStart()),
  'description loses CR': stored('description', (text: string) => text.replaceAll('\r\n', '\n')),
  'readme is dropped': spoilBody(['create', 'update'], (body) => without(body, 'readme')),
  'readme is dropped on update only': spoilBody('update', (body) => without(body, 'readme')),
  'description is stored as readme': spoilBody('create', ({ description, ...body }) => ({
    ...body,
    readme: description ?? '',
  })),
  'an empty description is dropped': stored('description', (text: string) => (text === '' ? undefined : text)),
  'version is rounded': stored('version', (text: string) => text.slice(0, 3)),
  'mode is always settings': stored('mode', (mode: string) => (mode === 'install' ? 'settings' : mode)),
  'updateInProgress is lost when false': stored('updateInProgress', (value: boolean) => value || undefined),
  'updateInProgress is always false': stored('updateInProgress', (value: boolean) => (value === true ? false : value)),
  'sandbox is always false': spoilBody('create', (body) =>
    body['sandbox'] === true ? { ...body, sandbox: false } : body,
  ),
  'the connector id is dropped': spoilBody('create', (body) => without(body, '_connectorId')),
  'false is dropped': droppedWhere((value) => value === false),
  'empty arrays are dropped': droppedWhere((value) => Array.isArray(value) && value.length === 0),
  'empty texts are dropped': droppedWhere((value) => value === ''),
  "settings' keys are sorted": stored('settings', (value) => deep(value, sorted)),
  "settings' nested values are lost": stored('settings', (value: Json) =>
    Object.fromEntries(Object.entries(value).map(([key, child]) => [key, typeof child === 'object' ? null : child])),
  ),
  'settings is cut at depth 4': stored('settings', (value: Json) => cut(value, 4)),
  'settings loses null': stored('settings', (value: Json) =>
    Object.fromEntries(Object.entries(value).filter(([, child]) => child !== null)),
  ),
  'settings loses false': stored('settings', (value: Json) =>
    Object.fromEntries(Object.entries(value).filter(([, child]) => child !== false)),
  ),
  'settings has its numbers as texts': stored('settings', (value) =>
    deep(value, (one) => (typeof one === 'number' ? String(one) : one)),
  ),
  'settings has its texts as numbers': stored('settings', (value) =>
    deep(value, (one) => (typeof one === 'string' && /^\d+$/.test(one) ? Number(one) : one)),
  ),
  'settings has its dates normalised': stored('settings', (value) =>
    deep(value, (one) => (typeof one === 'string' && /^\d{4}-\d\d-\d\d$/.test(one) ? `${one}T00:00:00.000Z` : one)),
  ),
  'settings has its lists sorted': stored('settings', (value) =>
    deep(value, (one) => (Array.isArray(one) ? [...one].sort() : one)),
  ),
  "settings' keys are in camelCase": stored('settings', (value: Json) =>
    Object.fromEntries(Object.entries(value).map(([key, child]) => [key.replaceAll(/ (\w)/g, (_, c) => c), child])),
  ),
  "settings' dotted keys are nested": stored('settings', (value: Json) =>
    Object.fromEntries(
      Object.entries(value).map(([key, child]) => (key === 'a.b' ? ['a', { b: child }] : [key, child])),
    ),
  ),
  'settings loses __proto__': stored('settings', (value: Json) =>
    Object.fromEntries(Object.entries(value).filter(([key]) => key !== '__proto__')),
  ),
  'settings loses its _id': stored('settings', ({ _id: _, ...value }: Json) => value),
  'an empty settings is dropped': stored('settings', (value: Json) =>
    Object.keys(value).length === 0 ? undefined : value,
  ),
  'install steps are reordered': stored('install', (steps: Json[]) => [...steps].reverse()),
  'install steps are sorted by name': stored('install', (steps: Json[]) =>
    [...steps].sort((one, other) => (String(one['name']) < String(other['name']) ? -1 : 1)),
  ),
  'the last install step is dropped': stored('install', (steps: Json[]) =>
    steps.length > 1 ? steps.slice(0, -1) : steps,
  ),
  'install steps are deduplicated': stored('install', (steps: Json[]) => [
    ...new Map(steps.map((step) => [JSON.stringify(step), step])).values(),
  ]),
  'completed is lost': stored(
    'install',
    eachStep(({ completed: _, ...step }) => step),
  ),
  'completed is always false': stored(
    'install',
    eachStep((s) => (s['completed'] === true ? { ...s, completed: false } : s)),
  ),
  'installURL "" is dropped': stored(
    'install',
    eachStep((step) => (step['installURL'] === '' ? without(step, 'installURL') : step)),
  ),
  'the step has its connection id dropped': stored(
    'install',
    eachStep((step) => without(step, '_connectionId')),
  ),
  'imageURL is made absolute': stored(
    'install',
    eachStep((step) =>
      typeof step['imageURL'] === 'string' ? { ...step, imageURL: `https://cdn.example${step['imageURL']}` } : step,
    ),
  ),
  "installSteps' unknown keys are dropped": stored(
    'installSteps',
    eachStep((step) =>
      Object.fromEntries(
        Object.entries(step).filter(([key]) => /^(name|description|imageUrl|type|completed)$/.test(key)),
      ),
    ),
  ),
  'uninstallSteps are dropped': spoilBody(['create', 'update'], (body) => without(body, 'uninstallSteps')),
  'uninstallSteps are reversed': stored('uninstallSteps', (steps: Json[]) => [...steps].reverse()),
  'connection ids are deduplicated': stored('_registeredConnectionIds', (ids: string[]) => [...new Set(ids)]),
  'connection ids are sorted': stored('_registeredConnectionIds', (ids: string[]) => [...ids].sort()),
  'connection ids are always empty': stored('_registeredConnectionIds', (ids: string[]) => ids.filter(() => false)),
  'a plain record gets a mode': spoilBody('create', (body) => ({ mode: 'settings', ...body })),
  'a plain record gets a description': spoilBody('create', (body) => ({ description: 'New integration', ...body })),
  'sandbox is true by default': spoilBody('create', (body) => ({ sandbox: true, ...body })),
  'the list shows no settings': spoilJson('list', (records: Json[]) =>
    records.map((record) => without(record, 'settings')),
  ),
};

function cut(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return Array.isArray(value) ? [] : {};
  if (Array.isArray(value)) return value.map((item) => cut(item, depth - 1));
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, cut(child, depth - 1)]));
}
