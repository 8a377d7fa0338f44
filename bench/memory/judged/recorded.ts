import { isRecord } from '../../../spec/document/document.ts';
import type { Latency, Span } from './judge.ts';

/** The spans of a file that a load has written, a line of JSON each; its last line tells what came of it, and is none. */
export function recordedSpans(text: string): Span[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))
    .filter(isSpan);
}

function isSpan(value: unknown): value is Span {
  if (!isRecord(value)) return false;
  const { minute, rss, streams, latency, bare } = value;
  return [minute, rss, streams].every((one) => typeof one === 'number') && isLatency(latency) && isLatency(bare);
}

function isLatency(value: unknown): value is Latency {
  return isRecord(value) && typeof value['median'] === 'number' && typeof value['p99'] === 'number';
}
