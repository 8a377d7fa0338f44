/** What `fetch` throws where an override responds as a broken network does. */
export class BrokenNetwork extends TypeError {}
