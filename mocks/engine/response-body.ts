import { timer } from './timer.ts';

/** A body that is on its way to its reader. */
export interface BodyOnItsWay {
  readonly pieces: Uint8Array<ArrayBuffer>[];
  /** How long to wait before each piece, in milliseconds. */
  readonly pause: number;
  /** Ends it in the middle, with its reason, as a caller of `fetch` may. */
  readonly signal: AbortSignal;
}

/** Makes the stream of a body that arrives piece by piece, and fails where its caller gives up before the end. */
export function bodyStream({ pieces, pause, signal }: BodyOnItsWay): ReadableStream<Uint8Array<ArrayBuffer>> {
  const waiting = [...pieces];
  let isOver = false;
  let giveUp = (): void => undefined;
  const end = (): void => {
    isOver = true;
    signal.removeEventListener('abort', giveUp);
  };
  return new ReadableStream(
    {
      type: 'bytes',
      start(controller) {
        giveUp = (): void => {
          end();
          controller.error(signal.reason);
        };
        if (signal.aborted) giveUp();
        else signal.addEventListener('abort', giveUp, { once: true });
      },
      async pull(controller) {
        if (waiting.length > 0 && pause > 0) await timer(pause);
        if (isOver) return;
        const piece = waiting.shift();
        if (piece !== undefined) controller.enqueue(piece);
        if (waiting.length > 0) return;
        end();
        controller.close();
        controller.byobRequest?.respond(0);
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  );
}
