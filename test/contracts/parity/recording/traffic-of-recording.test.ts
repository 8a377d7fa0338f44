import { expect, test } from 'vitest';
import { learnFrom } from '../../../../contracts/learn/learn-from.ts';
import type { BodyPattern, RecordedStep, Recording } from '../../../../contracts/parity/recording/recorded-step.ts';
import { recordedBaseUrl, trafficOfRecording } from '../../../../contracts/parity/recording/traffic-of-recording.ts';
import { littleDocument } from '../../learn/service/fifty-exchanges.ts';

const step = (
  operation: string,
  method: string,
  target: string,
  sent: unknown,
  status: number,
  value: unknown,
): RecordedStep => ({
  operation,
  request: {
    method,
    target,
    contentType: sent === undefined ? null : 'application/json',
    body: sent === undefined ? undefined : JSON.stringify(sent),
    credentials: 'good',
  },
  response: {
    status,
    headers: value === undefined ? {} : { 'content-type': 'application/json' },
    body: value === undefined ? { kind: 'none' } : { kind: 'value', value },
  },
});

test('what check --record has written teaches statuses, defaults and errors, and no shape of ids', () => {
  const widget = { id: '{{id:1}}', name: '{{tag}} one', colour: 'black', at: '{{time:1}}' };
  const recording: Recording = {
    document: { title: 'Widgets', version: '1' },
    seed: 1,
    wrote: true,
    others: {},
    steps: [
      step('createWidget', 'POST', '/widgets', { name: '{{tag}} one' }, 201, widget),
      step('getWidget', 'GET', '/widgets/{{id:1}}', undefined, 200, widget),
      step('getWidget', 'GET', '/widgets/none', undefined, 404, { code: 'gone', message: '{{text}}' }),
      step('deleteWidget', 'DELETE', '/widgets/{{id:1}}', undefined, 204, undefined),
    ],
  };
  const { lines, overlay, used } = learnFrom(littleDocument, trafficOfRecording(recording), {
    baseUrls: [recordedBaseUrl],
  });
  expect(used).toBe(4);
  const learned = lines.map(({ what }) => what);
  expect(learned).toContain('The id of /widgets is id: a text of any shape');
  expect(learned).toContain('colour is "black" where it is left out');
  expect(learned).toContain('getWidget refuses with 404');
  expect(JSON.stringify(overlay)).toContain('"enum":["gone"]');
});

test.each<[body: BodyPattern, recorded: unknown]>([
  [{ kind: 'none' }, undefined],
  [
    { kind: 'value', value: { id: '{{id:2}}', at: '{{time:1}}', of: '{{open}}x}}', by: '{{text}}' } },
    { id: 'record 2', at: '2001-01-01T00:00:00.000Z', of: '{{x}}', by: 'some text' },
  ],
  [{ kind: 'value', value: '{{repeat:300:x}}' }, 'x'.repeat(300)],
  [{ kind: 'value', value: '{{repeat:999999999:x}}' }, 'x'.repeat(10_000)],
  [{ kind: 'list', own: [{ id: '{{id:1}}' }], others: 0, shape: {}, whole: true }, [{ id: 'record 1' }]],
  [{ kind: 'list', own: [], others: 1, shape: {}, whole: true }, 'not recorded'],
  [{ kind: 'list', own: [], others: 0, shape: {}, whole: false }, 'not recorded'],
  [{ kind: 'shape', shape: {} }, 'not recorded'],
  [{ kind: 'text' }, 'not recorded'],
])('the body that is kept as %j is %j in traffic', (body, recorded) => {
  const one = step('getWidget', 'GET', '/widgets?a={{tag}}', undefined, 200, undefined);
  const recording = { document: { title: 'Widgets', version: '1' }, seed: 1, wrote: false, others: {} };
  const response = { status: 200, headers: { location: '/widgets/{{id:1}}' }, body };
  const request = { ...one.request, credentials: 'none' } as const;
  const steps = [
    { ...one, request, response },
    { ...one, response },
  ];
  const [first, second] = trafficOfRecording({ ...recording, steps });
  const read = first?.response?.body;
  const text = read?.kind === 'recorded' ? read.body : '"not recorded"';
  expect(text === undefined ? undefined : JSON.parse(String(text))).toEqual(recorded);
  expect(first?.response?.headers.get('location')).toBe('/widgets/record 1');
  expect(first?.request.url).toBe(`${recordedBaseUrl}/widgets?a=some%20text`);
  expect(
    [first, second].map((exchange) => [
      exchange?.number,
      exchange?.line,
      exchange?.request.headers.get('authorization'),
    ]),
  ).toEqual([
    [1, 2, null],
    [2, 3, 'Bearer recorded'],
  ]);
  expect(first?.request.headers.get('content-type')).toBeNull();
});
