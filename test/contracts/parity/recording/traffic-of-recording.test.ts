import { expect, test } from 'vitest';
import { learnFrom } from '../../../../contracts/learn/learn-from.ts';
import type { RecordedStep, Recording } from '../../../../contracts/parity/recording/recorded-step.ts';
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
