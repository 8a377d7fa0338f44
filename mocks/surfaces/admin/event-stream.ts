/** How a stream of events is kept alive. */
export interface EventStreamOptions {
  /** A comment is sent this often, in milliseconds, so that nobody between takes the connection for dead. */
  readonly heartbeat: number;
  /** How long a client should wait before it comes back, in milliseconds. */
  readonly retry: number;
  /** How many events may wait for a client that does not read; then it is cut off. */
  readonly mostWaiting: number;
}

/** One server-sent event. */
export interface StreamedEvent {
  readonly event: string;
  readonly id?: string;
  /** Sent as JSON. */
  readonly data: unknown;
}

export const defaultEventStream: EventStreamOptions = { heartbeat: 15_000, retry: 1000, mostWaiting: 10_000 };

/**
 * Makes an answer of server-sent events, which ends when the client goes away.
 *
 * @param subscribe Is given the function that sends an event; gives one that ends it.
 */
export function eventStream(
  subscribe: (send: (event: StreamedEvent) => void) => () => void,
  signal: AbortSignal,
  { heartbeat, retry, mostWaiting }: EventStreamOptions,
): Response {
  const encoder = new TextEncoder();
  const leave: (() => void)[] = [];
  const release = (): void => {
    for (const step of leave.splice(0)) step();
  };
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        let ended = false;
        const finish = (): void => {
          if (ended) return;
          ended = true;
          release();
          controller.close();
        };
        const write = (text: string): void => {
          if (ended) return;
          // Whoever does not read must not make the fake hold every event for ever.
          if ((controller.desiredSize ?? 0) <= 0) finish();
          else controller.enqueue(encoder.encode(text));
        };
        write(`retry: ${retry}\n: watching\n\n`);
        const timer = setInterval(() => write(': still here\n\n'), heartbeat);
        // In Node a stream that nobody ends must not keep the process alive.
        if (typeof timer === 'object') timer.unref();
        signal.addEventListener('abort', finish, { once: true });
        leave.push(
          () => clearInterval(timer),
          () => signal.removeEventListener('abort', finish),
        );
        const unsubscribe = subscribe((event) => write(eventText(event)));
        if (ended) unsubscribe();
        else leave.push(unsubscribe);
        if (signal.aborted) finish();
      },
      cancel: release,
    },
    new CountQueuingStrategy({ highWaterMark: mostWaiting }),
  );
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  });
}

function eventText({ event, id, data }: StreamedEvent): string {
  // JSON has no line break outside its texts, and none in them either: one line of data is enough.
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
