import { field, type Row, refusalOf, send } from './row.ts';

const connection = '64d2f1a0b3c4d5e6f7081911';
const exported = '64d2f1a0b3c4d5e6f7081921';
const listener = '58f3c0af1a2b3c4d5e6f7a02';
const imported = '64d2f1a0b3c4d5e6f7081941';
const script = '64d2f1a0b3c4d5e6f7081961';
const none = 'ffffffffffffffffffffffff';

/** Connections that go down, what exports read, what arrives, and what scripts log. */
export const stepRows: readonly Row[] = [
  {
    title: 'a connection that is down fails, and works when it is up again',
    run: async (surface) => {
      const { connections } = surface.control;
      const codes: unknown[] = [];
      const ask = async (): Promise<void> => {
        for (const line of [`GET /connections/${connection}/ping`, `POST /connections/${connection}/test`]) {
          codes.push(field(await send(surface, line), 'code'));
        }
        codes.push((await connections.get(connection))?.offline);
      };
      await connections.down(connection);
      await ask();
      await connections.up(connection);
      await ask();
      return codes;
    },
    seen: [503, 503, true, 200, 200, false],
  },
  {
    title: 'a connection that is not there goes nowhere',
    run: ({ control }) => refusalOf(() => control.connections.down(none)),
    seen: [
      'OptionError',
      `Failed to take down or up ${none}: the account default has no such connection. Give the _id of one.`,
    ],
  },
  {
    title: 'an export reads what a test says, until that is taken back or the fake is reset',
    run: async (surface) => {
      const { exports } = surface.control;
      const seen: unknown[] = [];
      const invoke = async (): Promise<void> => {
        seen.push(field(await send(surface, `POST /exports/${exported}/invoke`, {}), 'data'));
      };
      await exports.onInvoke(exported, [{ id: 'R-7' }]);
      await invoke();
      await exports.onInvoke(exported);
      await invoke();
      await exports.onInvoke(exported, []);
      await invoke();
      await surface.control.reset();
      await invoke();
      return seen;
    },
    seen: [[{ id: 'R-7' }], [{ id: 'R-1', sku: 'A-100', quantity: 2 }], [], [{ id: 'R-1', sku: 'A-100', quantity: 2 }]],
  },
  {
    title: 'what an export that is not there reads cannot be said',
    run: ({ control }) => refusalOf(() => control.exports.onInvoke(none, [])),
    seen: [
      'OptionError',
      `Failed to say what is read by ${none}: the account default has no such export. Give the _id of one.`,
    ],
  },
  {
    title: 'what arrives at a listener and at an import is in the journal',
    run: async (surface) => {
      await send(surface, `POST /exports/${listener}/any/data`, { ref: 'main' });
      await send(surface, `POST /imports/${imported}/invoke`, [{ id: 1 }]);
      const entries = await surface.control.journal.find({ operation: ['receiveExportData', 'invokeImport'] });
      return entries.map(({ requestBody, status }) => [status, requestBody]);
    },
    seen: [
      [204, { ref: 'main' }],
      [200, [{ id: 1 }]],
    ],
  },
  {
    title: 'a script logs what a test says, at the moment of the clock, and forgets it when asked',
    run: async (surface) => {
      const { scripts, clock } = surface.control;
      await clock.freeze('2030-01-01T00:00:00.000Z');
      await scripts.log(script, { message: 'One.' });
      await clock.freeze('2030-01-01T00:00:01.000Z');
      await scripts.log(script, { level: 'warn', message: 'Two.', function: 'preMap', _flowId: none });
      const line = `/scripts/${script}/logs`;
      const { body: all } = await send(surface, `GET ${line}`);
      const filters = [
        ...['level=warn', 'level=info&limit=1', 'offset=1', `_flowId=${none}`, 'time_gt=2030-01-01T00:00:00.000Z'],
        ...['startDate=2030-01-01T00:00:00.500Z', 'endDate=2030-01-01T00:00:00.500Z'],
      ];
      const chosen: unknown[] = [];
      for (const filter of filters) {
        const { body } = await send(surface, `GET ${line}?${filter}`);
        chosen.push(Array.isArray(body) ? body.map((one: unknown) => field({ body: one }, 'message')) : body);
      }
      const { status } = await send(surface, `DELETE ${line}`);
      return [all, chosen, status, (await send(surface, `GET ${line}`)).body];
    },
    seen: [
      [
        { time: '2030-01-01T00:00:00.000Z', level: 'info', message: 'One.' },
        { time: '2030-01-01T00:00:01.000Z', level: 'warn', message: 'Two.', function: 'preMap', _flowId: none },
      ],
      [['Two.'], ['One.'], ['Two.'], ['Two.'], ['Two.'], ['Two.'], ['One.']],
      200,
      [],
    ],
  },
  {
    title: 'a script that is not there logs nothing',
    run: ({ control }) => refusalOf(() => control.scripts.log(none, { message: 'One.' })),
    seen: ['OptionError', `Failed to log for ${none}: the account default has no such script. Give the _id of one.`],
  },
];
