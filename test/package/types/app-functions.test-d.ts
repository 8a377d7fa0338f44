import type { AppFunction, AppOptions, FunctionKind } from '../../../contracts/index.ts';

interface Order {
  id: number;
  total: string;
}

const preMap: AppFunction<'preMap'> = (options, callback) =>
  callback(
    null,
    options.data.map((record) => ({ data: record })),
  );

const typed: AppFunction<'preMap', Order> = ({ data, settings }, callback) => {
  const wanted = data.filter(({ total }) => total !== String(settings?.['least']));
  callback(
    null,
    wanted.map(({ id, total }) => ({ data: { id, total } })),
  );
};

const postSubmit: AppFunction<'postSubmit', Order> = ({ responseData, postMapData }, callback) => {
  for (const [index, response] of responseData.entries()) {
    if (response.statusCode === 422) response.errors?.push({ code: 'order', message: String(postMapData[index]?.id) });
  }
  callback(null, responseData);
};

const installer: AppFunction<'stepInstaller'> = ({ _integrationId, opts, body }, callback) => {
  if (body === undefined || opts === undefined) {
    callback(Object.assign(new Error(`Nothing was sent for ${_integrationId}.`), { code: 'nothing_sent' }));
    return;
  }
  callback(null, { success: true, stepsToUpdate: [{ name: 'NetSuite', completed: true }] });
};

const update: AppFunction<'update'> = (_options, callback) => callback();

const delta: AppFunction<'preSavePage'> = ({ data, errors, lastExportDateTime }, callback) =>
  callback(null, { data, errors, abort: lastExportDateTime?.getTime() === 0 });

const all: readonly unknown[] = [preMap, typed, postSubmit, installer, update, delta];
const kind: FunctionKind = all.length > 0 ? 'preMap' : 'update';

// @ts-expect-error Each element is an object with the record in it.
const records: AppFunction<'preMap'> = (options, callback) => callback(null, options.data);

// @ts-expect-error A step says whether it succeeded.
const silent: AppFunction<'stepInstaller'> = (_options, callback) => callback(null, { stepsToUpdate: [] });

// @ts-expect-error There is no such kind.
const unknown: AppFunction<'preImport'> = () => {};

// @ts-expect-error It is `_importId`.
const misspelt = ({ _importID }: AppOptions<'preMap'>): unknown => _importID;

export { kind, misspelt, records, silent, unknown };
