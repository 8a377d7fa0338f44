import { expect, test } from 'vitest';
import { ordersToSpreadsheet } from '../../../../fixtures/resources/integrations/orders-to-spreadsheet.ts';
import { shopifyNetSuite } from '../../../../fixtures/resources/integrations/shopify-netsuite.ts';
import { FaultError } from '../../../../mocks/engine/faults/rule/fault-error.ts';
import { connectIntegrator } from '../../../../mocks/index.ts';
import { OptionError } from '../../../../mocks/integrator/errors/option-error.ts';
import { RecordError } from '../../../../mocks/integrator/errors/record-error.ts';
import { createCore, type IntegratorCore } from '../../../../mocks/integrator/integrator.ts';
import { ScriptError } from '../../../../mocks/integrator/resources/integrations/functions/function-response.ts';
import { inPageFetch } from '../../../../mocks/surfaces/inspector/in-page-fetch.ts';

const { name, ...nameless } = ordersToSpreadsheet;
const steps = (shopifyNetSuite.install ?? []).map(({ completed, ...step }) => ({ ...step, complete: completed }));

/** What JavaScript lets a test write, and TypeScript does not; `JSON.parse` stands for a test without types. */
const misspelt: readonly [what: string, record: Record<string, unknown>, sentence: string][] = [
  ['a name', { ...nameless, nmae: name }, '`name` is missing: `nmae` is not a field; did you mean `name`?'],
  ['a name beside the right one', { ...ordersToSpreadsheet, nmae: name }, '`nmae` is not a field.'],
  ['another field', { ...ordersToSpreadsheet, sandbx: true }, '`sandbx` is not a field; did you mean `sandbox`?'],
  [
    'a field that is not there',
    { ...nameless, name, versoin: '1' },
    '`versoin` is not a field; did you mean `version`?',
  ],
  ['a field within', { ...shopifyNetSuite, install: steps }, '`complete` is not a field; did you mean `completed`?'],
];

test.each(misspelt)(
  '%s that is misspelt is named wherever a record is put in, and nothing is changed',
  async (_what, record, sentence) => {
    const core = createCore({ seed: 'sample', report: 'silent' });
    const before = core.integrations.all();
    const text = JSON.stringify(record);
    const state = JSON.stringify({ ...core.accounts.get().export(), records: { integrations: [record] } });
    const connected = connectIntegrator('http://page.invalid', { fetch: inPageFetch(core) });
    const ways: readonly (() => unknown)[] = [
      () => core.integrations.put(JSON.parse(text)),
      () => core.accounts.get('default').import(JSON.parse(state)),
      () => createCore({ seed: { integrations: [JSON.parse(text)] } }),
      () => connected.integrations.put(JSON.parse(text)),
      () => connected.import(JSON.parse(state)),
    ];
    for (const way of ways) {
      const error: unknown = await Promise.resolve()
        .then(way)
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(RecordError);
      expect(String(Object(error).message)).toContain(sentence);
    }
    expect(core.integrations.all()).toEqual(before);
  },
);

test.each<[what: string, make: (create: IntegratorCore['create']) => unknown, sentence: string]>([
  [
    'integration',
    (create) => create.integration(JSON.parse('{"nmae":"Mine"}')),
    '`nmae` is not a field; did you mean `name`?',
  ],
  [
    'integration',
    (create) => create.integration(JSON.parse('{"name":"A","raedme":"x"}')),
    '`raedme` is not a field; did you mean `readme`?',
  ],
  [
    'smartConnector',
    (create) => create.smartConnector(JSON.parse('{"step":4}')),
    '`step` is not a field; did you mean `steps`?',
  ],
  [
    'smartConnector',
    (create) => create.smartConnector(JSON.parse('{"steps":2,"compleet":1}')),
    '`compleet` is not a field; did you mean `completed`?',
  ],
])('create.%s names a field that is misspelt, and costs neither an id nor a tick', (_what, make, sentence) => {
  const core = createCore({ seed: 'empty' });
  expect(() => make(core.create)).toThrow(RecordError);
  expect(() => make(core.create)).toThrow(sentence);
  expect(core.create.integration()._id).toBe(createCore({ seed: 'empty' }).create.integration()._id);
});

test('what the document leaves open is anybody’s to name', () => {
  const core = createCore();
  const open = { ...shopifyNetSuite, settings: { whatever: { nmae: 1 } } };
  core.integrations.put(open);
  expect(core.integrations.get(shopifyNetSuite._id)).toEqual(open);
});

test('the control API names a field of a template that is misspelt', async () => {
  const core = createCore({ seed: 'empty', report: 'silent' });
  const connected = connectIntegrator('http://page.invalid', { fetch: inPageFetch(core) });
  await expect(connected.create.integration(JSON.parse('{"nmae":"A"}'))).rejects.toThrow('did you mean `name`?');
  await expect(connected.pushUpdate('x', JSON.parse('{"versoin":"2"}'))).rejects.toThrow(
    '`versoin` is not known; did you mean `version`?',
  );
  await expect(connected.journal.waitFor({}, JSON.parse('{"timout":1}'))).rejects.toThrow(
    '`timout` is not known; did you mean `timeout`?',
  );
  expect(core.integrations.size).toBe(0);
});

test.each<
  [what: string, act: (core: IntegratorCore) => unknown, kind: new (message: string) => Error, sentence: string]
>([
  [
    'a part of a fault',
    (core) => core.faults.add(JSON.parse('{"staus":503}')),
    FaultError,
    'a fault has no `staus`; did you mean `status`?',
  ],
  [
    'a part of a change',
    (core) => core.faults.use('slow', JSON.parse('{"frist":2}')),
    FaultError,
    'a fault has no `frist`; did you mean `first`?',
  ],
  [
    'a preset',
    (core) => core.faults.use(JSON.parse('"rate-limted"')),
    FaultError,
    'there is no preset "rate-limted"; did you mean `rate-limited`?',
  ],
  [
    'an operation of a fault',
    (core) => core.faults.add(JSON.parse('{"operation":"creatIntegration","status":503}')),
    FaultError,
    'there is no operation `creatIntegration`; did you mean `createIntegration`?',
  ],
  [
    'a part of a script',
    (core) => core.installer('verify', JSON.parse('{"success":false,"mesage":"No."}')),
    ScriptError,
    'responds with `mesage`, which is not known; did you mean `message`?',
  ],
  [
    'a part of an update',
    (core) => core.pushUpdate('x', JSON.parse('{"versoin":"2"}')),
    OptionError,
    'there is no `versoin`; did you mean `version`?',
  ],
  [
    'a region',
    (core) => core.accounts.get('w1', JSON.parse('"ue"')),
    OptionError,
    'there is no region "ue". Known are us, eu, au, ca.',
  ],
])('%s that is misspelt is refused', (_what, act, kind, sentence) => {
  const core = createCore({ report: 'silent' });
  expect(() => act(core)).toThrow(kind);
  expect(() => act(core)).toThrow(sentence);
  expect(core.accounts.all()).toHaveLength(1);
});

test('an account with a list that is misspelt is not taken for an empty one', () => {
  const account = createCore().accounts.get();
  const { records, ...others } = account.export();
  const { integrations, ...lists } = records;
  const misspelt = [
    { ...others, record: records },
    { ...others, records: { ...lists, integration: integrations } },
  ];
  const sentences = misspelt.map((state) => {
    try {
      account.import(JSON.parse(JSON.stringify(state)));
      return 'taken';
    } catch (error) {
      return String(Object(error).message);
    }
  });
  expect(sentences).toEqual([
    expect.stringContaining('it has `record`, which no account has; did you mean `records`?'),
    expect.stringContaining('it has no `integration`; did you mean `integrations`?'),
  ]);
});
