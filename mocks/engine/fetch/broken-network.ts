/** What `fetch` throws where an override answers as a broken network does. */
export class BrokenNetwork extends TypeError {}
