const carriers = new WeakMap<ReadableStream, () => void>();

/** Has a function called when the stream of events behind a body is cut: whoever carries it need not wait for its client. */
export function onCut(body: ReadableStream, act: () => void): void {
  carriers.set(body, act);
}

/** Tells whoever carries a body that its stream is cut. */
export function tellCut(body: ReadableStream): void {
  carriers.get(body)?.();
}
