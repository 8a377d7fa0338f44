import { type RecordedBody, type RecordedExchange, recordedHeaders } from '../../traffic/read/recorded-exchange.ts';
import type { BodyPattern, RecordedStep, Recording } from './recorded-step.ts';
import { templateParts } from './template/template-parts.ts';

/** Where the exchanges of such recordings went: they do not say where the service responds. */
export const recordedBaseUrl = 'https://recorded.invalid';

/**
 * The exchanges of a recording that `check --record` has made, as traffic.
 *
 * Ids and moments have names there in the place of values, so that their shape is not known; of what belonged to others
 * there is no body at all.
 */
export function trafficOfRecording({ steps }: Recording): readonly RecordedExchange[] {
  return steps.map(({ request, response }, index) => {
    const { method, target, contentType, body, credentials } = request;
    const own: [string, string][] = [
      ...(contentType === null ? [] : [['content-type', contentType] as [string, string]]),
      ...(credentials === 'none' ? [] : [['authorization', 'Bearer recorded'] as [string, string]]),
    ];
    return {
      number: index + 1,
      line: index + 2,
      request: {
        method,
        url: recordedBaseUrl + filled(target).replaceAll(' ', '%20'),
        headers: recordedHeaders(own),
        body: { kind: 'recorded', body: body === undefined ? undefined : filled(body) },
      },
      response: { status: response.status, headers: headersOf(response), body: bodyOf(response.body) },
    };
  });
}

function headersOf({ headers }: RecordedStep['response']): RecordedExchange['request']['headers'] {
  return recordedHeaders(Object.entries(headers).map(([name, value]) => [name, filled(value)] as const));
}

function bodyOf(pattern: BodyPattern): RecordedBody {
  switch (pattern.kind) {
    case 'none':
      return { kind: 'recorded', body: undefined };
    case 'value':
      return { kind: 'recorded', body: filled(JSON.stringify(pattern.value)) };
    case 'list':
      return pattern.others === 0 && pattern.whole
        ? { kind: 'recorded', body: filled(JSON.stringify(pattern.own)) }
        : { kind: 'not-recorded', why: 'what belonged to others was not recorded' };
    case 'text':
    case 'shape':
      return { kind: 'not-recorded', why: 'its values were not recorded' };
  }
}

/** More of one character than these says nothing more. */
const longest = 10_000;

/** A template with something in the place of each name. */
function filled(template: string): string {
  return templateParts(template)
    .map((part) => {
      if ('text' in part) return part.text;
      const [kind = '', number = ''] = part.name.split(':');
      if (kind === 'open') return '{{';
      // A text that was refused because it is so long is to stay a long one.
      if (kind === 'repeat') return part.name.slice(-1).repeat(Math.min(Number(number), longest));
      if (kind === 'time') return '2001-01-01T00:00:00.000Z';
      // With a blank in it, it has the shape of no id: the real one is not known.
      return kind === 'id' ? `record ${number}` : 'some text';
    })
    .join('');
}
