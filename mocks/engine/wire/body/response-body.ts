import { timer } from '../../time/timer.ts';

/** A body that is on its way to its reader. */
export interface BodyOnItsWay {
  readonly pieces: Uint8Array<ArrayBuffer>[];
  /** How long to wait before each piece, in milliseconds. */
  readonly pause: number;
  /** Its signal ends the body in the middle. Held for as long as the body: the signal hears of its caller's only then. */
  readonly request: Request;
}

/** Makes the stream of a body that arrives piece by piece, and fails where its caller gives up before the end. */
export function bodyStream({ pieces, pause, request }: BodyOnItsWay): ReadableStream<Uint8Array<ArrayBuffer>> {
  const waiting = [...pieces];
  let isOver = false;
  let giveUp = (): void => undefined;
  const end = (): void => {
    isOver = true;
    request.signal.removeEventListener('abort', giveUp);
  };
  return new ReadableStream(
    {
      type: 'bytes',
      start(controller) {
        giveUp = (): void => {
          end();
          controller.error(request.signal.reason);
        };
        if (request.signal.aborted) giveUp();
        else request.signal.addEventListener('abort', giveUp, { once: true });
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
