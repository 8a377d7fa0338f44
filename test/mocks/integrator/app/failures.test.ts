import { expect, test, vi } from 'vitest';
import { bigCommerceNetSuite } from '../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { createCore } from '../../../../mocks/integrator/integrator.ts';
import { hosts } from './hosts.ts';

const path = `/integrations/${bigCommerceNetSuite._id}/installer/verifyNetSuiteConnection`;

type Callback = (error: unknown, result?: unknown) => void;

/** What a function does, what the caller learns, and what the journal says: in process first, then of a stack. */
interface Row {
  readonly title: string;
  readonly act: (options: unknown, callback: Callback) => unknown;
  /** Whether the fake waits as long as it usually does. */
  readonly isWaitedFor?: boolean;
  readonly status: number;
  readonly code?: string;
  readonly rules: readonly string[];
  /** What a stack over HTTP can know. */
  readonly ofStack?: Partial<Pick<Row, 'status' | 'code' | 'rules'>>;
}

const good = { success: true, stepsToUpdate: [] };

const rows: readonly Row[] = [
  {
    title: 'calls back with an error that has a code',
    act: (_options, callback) => callback(Object.assign(new Error('No.'), { code: 'bad_credentials' })),
    status: 422,
    code: 'bad_credentials',
    rules: [],
  },
  {
    title: 'calls back with an error that has none: its name stands in',
    act: (_options, callback) => callback(new RangeError('No.')),
    status: 422,
    code: 'RangeError',
    rules: [],
  },
  {
    title: 'throws',
    act: () => {
      throw new TypeError('No.');
    },
    status: 422,
    code: 'TypeError',
    rules: ['thrown-error'],
    ofStack: { code: 'extension_unavailable', rules: [] },
  },
  {
    title: 'calls back twice: the first time counts',
    act: (_options, callback) => {
      callback(null, good);
      callback(null, { success: false });
    },
    status: 200,
    rules: ['repeated-callback'],
    ofStack: { rules: [] },
  },
  {
    title: 'never calls back',
    act: () => undefined,
    isWaitedFor: false,
    status: 422,
    code: 'extension_unavailable',
    rules: ['missing-callback'],
  },
  {
    title: 'calls back without success',
    act: (_options, callback) => callback(null, { stepsToUpdate: [] }),
    status: 422,
    code: 'invalid_extension_response',
    rules: ['function-result'],
  },
  {
    title: 'calls back with a date',
    act: (_options, callback) => callback(null, { ...good, at: new Date(0) }),
    status: 422,
    code: 'invalid_extension_response',
    rules: ['unserializable-result'],
  },
  {
    title: 'calls back with a ring',
    act: (_options, callback) => {
      const ring: Record<string, unknown> = { ...good };
      ring['self'] = ring;
      callback(null, ring);
    },
    status: 422,
    code: 'invalid_extension_response',
    rules: ['unserializable-result'],
  },
  {
    title: 'calls back with 6 MB',
    act: (_options, callback) => callback(null, { ...good, message: 'x'.repeat(6 * 1024 * 1024) }),
    status: 422,
    code: 'response_size_exceeded',
    rules: ['result-size'],
  },
  {
    title: 'says that it has not succeeded',
    act: (_options, callback) => callback(null, { success: false, message: 'Bad credentials.' }),
    status: 200,
    rules: [],
  },
];

test.each(Object.entries(hosts))(
  'what goes wrong in the code of an app is refused and named: %s',
  async (name, open) => {
    vi.spyOn(console, 'log').mockReturnValue();
    vi.spyOn(console, 'error').mockReturnValue();
    let act: Row['act'] = () => undefined;
    const verifyNetSuiteConnection: Row['act'] = (options, callback) => act(options, callback);
    const host = await open({ installer: { verifyNetSuiteConnection } });
    const usual = createCore({ extension: host.extension, report: 'silent' });
    const hasty = createCore({ extension: host.extension, extensionTimeoutMs: 50, report: 'silent' });
    const isStack = name === 'a stack over HTTP';
    const seen: unknown[] = [];
    for (const row of rows) {
      act = row.act;
      const core = row.isWaitedFor === false ? hasty : usual;
      const response = await core.fetch(`https://api.integrator.io/v1${path}`, {
        method: 'PUT',
        headers: { authorization: 'Bearer my_api_token' },
      });
      const { errors }: { errors?: { code: string }[] } = await response.json();
      const call = core.journal.find({ where: (entry) => entry.call !== undefined }).at(-1);
      seen.push([row.title, response.status, errors?.[0]?.code, call?.violations.map(({ rule }) => rule)]);
    }
    await host.close();
    expect(seen).toEqual(
      rows.map(({ ofStack, ...inProcess }) => {
        const { title, status, code, rules } = { ...inProcess, ...(isStack && ofStack) };
        return [title, status, code, rules];
      }),
    );
  },
);
