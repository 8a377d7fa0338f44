import { parseJson } from '../../../../spec/json/json-depth.ts';
import { AdminRefusal } from './admin-refusal.ts';

/** The body of a request as JSON, and how many characters it has. */
export interface ReadJson {
  readonly value: unknown;
  readonly length: number;
}

/**
 * Reads the body of a request.
 *
 * @throws {AdminRefusal} where it is no JSON, or is missing and needed.
 */
export async function readJson(request: Request, isNeeded: boolean): Promise<ReadJson> {
  const text = request.body === null ? '' : await request.text();
  if (text === '') {
    if (!isNeeded) return { value: undefined, length: 0 };
    throw new AdminRefusal('bad-request', 'Failed to read the body: there is none. Send a JSON object.');
  }
  const type = request.headers.get('content-type');
  if (!/^application\/json(?:\s*;|$)/i.test(type?.trim() ?? '')) {
    throw new AdminRefusal(
      'unsupported-media-type',
      `Failed to read the body: its content-type is ${JSON.stringify(type ?? '')}. Send application/json.`,
    );
  }
  try {
    return { value: parseJson(text), length: text.length };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new AdminRefusal('bad-request', `Failed to read the body: it is no JSON (${why}). Send a JSON object.`);
  }
}
