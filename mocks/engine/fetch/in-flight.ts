/**
 * The requests that wait for their response.
 *
 * A `Request` hears of its caller's signal only while somebody holds it: where it is all that waits, nobody else does.
 */
const inFlight = new Set<Request>();

/** Holds a request until its response is there. */
export async function holding<T>(request: Request, respond: () => Promise<T>): Promise<T> {
  inFlight.add(request);
  try {
    return await respond();
  } finally {
    inFlight.delete(request);
  }
}
