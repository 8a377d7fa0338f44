import { expect, test, vi } from 'vitest';
import { type FunctionKind, functionKinds, isFunctionKind } from '../../../../contracts/apis/extension/kinds.ts';
import { createCore } from '../../../../mocks/integrator/integrator.ts';
import { sampleOptions, sampleResults } from '../../../contracts/apis/extension/sample-options.ts';
import { hosts } from './hosts.ts';

const kinds = Object.keys(functionKinds).filter(isFunctionKind);
const connector = '57179182e0a908200c2781d9';
const groups: Readonly<Record<string, string>> = { hook: 'hooks', wrapper: 'wrappers', setting: 'settings' };

type Callback = (error: unknown, result?: unknown) => void;

/** An app with a function for every kind, which stands where a stack looks for it. */
function appOf(act: (kind: FunctionKind, options: Record<string, unknown>, callback: Callback) => void): object {
  const app: Record<string, Record<string, unknown>> & Record<string, unknown> = {};
  for (const kind of kinds) {
    const { type } = functionKinds[kind];
    const place = type === undefined ? undefined : (groups[type] ?? type);
    const group = place === undefined ? app : (app[place] ?? {});
    if (place !== undefined) app[place] = group;
    group[`${kind}Function`] = (options: Record<string, unknown>, callback: Callback): void =>
      act(kind, options, callback);
  }
  return app;
}

test.each(Object.entries(hosts))(
  'every kind of function is called with what it is documented to get: %s',
  async (_name, open) => {
    vi.spyOn(console, 'log').mockReturnValue();
    const got: Record<string, unknown>[] = [];
    const host = await open(
      appOf((kind, options, callback) => {
        got.push(options);
        callback(null, sampleResults[kind]);
      }),
    );
    const core = createCore({ extension: host.extension, report: 'silent' });
    for (const kind of kinds) {
      const options: Record<string, unknown> = { ...sampleOptions[kind] };
      const outcome: unknown = await Reflect.apply(core.callFunction, core, [
        kind,
        `${kind}Function`,
        options,
        { _connectorId: connector },
      ]);
      expect(outcome, kind).toEqual({ result: sampleResults[kind] });
      const { lastExportDateTime, ...others } = options;
      const dated =
        lastExportDateTime === undefined ? {} : { lastExportDateTime: new Date(String(lastExportDateTime)) };
      expect(got.at(-1), kind).toEqual({ ...others, ...dated, bearerToken: expect.stringMatching(/^onetime_/) });
    }
    await host.close();
    expect(core.journal.entries.map(({ call }) => call?.kind)).toEqual(kinds);
    expect(core.journal.entries.flatMap(({ violations }) => violations)).toEqual([]);
  },
);

test('a result of another length than its page is refused, and the errors of a function are handed on', async () => {
  const hooks = {
    short: (_options: object, callback: Callback) => callback(null, []),
    fails: (_options: object, callback: Callback) =>
      callback(Object.assign(new Error('No stock.'), { code: 'no_stock' })),
  };
  const core = createCore({ extension: { diy: { hooks } }, report: 'silent' });
  const options = { data: [{ id: 1 }], _importId: '5b5f8ac0a2d8f51b3d6f8f01' };
  expect(await core.callFunction('preMap', 'short', options)).toMatchObject({
    errors: [{ code: 'invalid_extension_response' }],
  });
  expect(core.journal.entries[0]?.violations.map(({ rule }) => rule)).toEqual(['result-length']);
  expect(await core.callFunction('preMap', 'fails', options)).toEqual({
    errors: [{ code: 'no_stock', message: 'No stock.' }],
  });
});

test('a call in an account has a token of that account, and its journal', async () => {
  const hooks = { tag: (_options: object, callback: Callback) => callback(null, [{}]) };
  const core = createCore({ extension: { diy: { hooks } }, report: 'silent' });
  await core.callFunction('preMap', 'tag', { data: [{}], _importId: 'i' }, { account: 'shop' });
  expect(core.accounts.get('shop').journal.entries).toHaveLength(1);
  expect(core.journal.entries).toHaveLength(0);
});

test('without code there is nothing to call', async () => {
  const options = { data: [], _importId: 'i' };
  await expect(createCore().callFunction('preMap', 'tag', options)).rejects.toThrow(
    'Failed to call the function tag: there is no code. Make the fake with { extension: { diy: module } }.',
  );
  const core = createCore({ extension: { connectors: { [connector]: {} } } });
  await expect(core.callFunction('preMap', 'tag', options, { _connectorId: 'b' })).rejects.toThrow(
    'there is no code of the connector b.',
  );
});
