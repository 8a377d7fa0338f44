import { type CheckConventions, plainConventions } from '../../check/resource/conventions.ts';

/**
 * What is known of an API of which there is a document and nothing else: no more than that says.
 *
 * A record is found in its envelope, its id in the response, in `Location` or in the list; a status that the document lacks
 * is a note where a request is refused, and so is whatever else it does not promise.
 */
export const anyCheckConventions: CheckConventions = plainConventions;
