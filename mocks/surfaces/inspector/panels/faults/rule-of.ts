import { parseJson } from '../../../../../spec/json/json-depth.ts';
import type { ConnectionFault, FaultRule } from '../../../../engine/faults/rule/fault.ts';

/** How a connection can break. */
export const connections: readonly ConnectionFault[] = ['reset', 'empty', 'truncated', 'stalled', 'drip'];

/** The rule that a form describes, or a sentence that says why it describes none. */
export function ruleOf(form: FormData): FaultRule | string {
  const text = (field: string): string => String(form.get(field) ?? '').trim();
  const connection = connections.find((kind) => kind === text('connection'));
  const body = bodyOf(text('body'));
  if (body === undefined) return 'The body is no JSON. Mend it, or leave it empty: then it is as the document has it.';
  const headers = headersOf(text('headers'));
  if (headers === undefined) return 'The headers cannot be read. Write one to a line, as in `x-request-id: 42`.';
  return {
    ...(text('name') !== '' && { name: text('name') }),
    ...(text('operation') !== '' && { operation: text('operation') }),
    ...(text('method') !== '' && { method: text('method') }),
    ...(text('path') !== '' && { path: text('path') }),
    ...(text('status') !== '' && { status: Number(text('status')) }),
    ...(text('retryAfter') !== '' && { retryAfter: Number(text('retryAfter')) }),
    ...(text('latency') !== '' && { latency: Number(text('latency')) }),
    ...(connection !== undefined && { connection }),
    ...(text('phase') === 'after' && { phase: 'after' }),
    ...body,
    ...headers,
    ...scheduleOf(text('when'), Number(text('number'))),
  };
}

function bodyOf(text: string): Pick<FaultRule, 'body'> | undefined {
  if (text === '') return {};
  try {
    return { body: parseJson(text) };
  } catch {
    return undefined;
  }
}

function headersOf(text: string): Pick<FaultRule, 'headers'> | undefined {
  if (text === '') return {};
  const headers: Record<string, string> = {};
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim();
    if (name === '' || name.includes(' ')) return undefined;
    headers[name] = line.slice(colon + 1).trim();
  }
  return { headers };
}

function scheduleOf(when: string, number: number): Partial<FaultRule> {
  switch (when) {
    case 'nth':
      return { nth: number };
    case 'every':
      return { every: number };
    case 'first':
      return { first: number };
    case 'rate':
      return { rate: number / 100 };
    default:
      return {};
  }
}
