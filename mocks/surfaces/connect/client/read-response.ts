import { parseJson } from '../../../../spec/json/json-depth.ts';

/** The most bytes of one response: a state with its journal is far below. */
const defaultMaxBytes = 256 * 1024 * 1024;

/** Reads the JSON of a response as far as it may go; `undefined`: it is none, or too much. */
export async function readResponse(response: Response, max: number = defaultMaxBytes): Promise<unknown> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let length = 0;
  const parts: string[] = [];
  try {
    for (;;) {
      const chunk = await reader?.read();
      if (chunk?.value === undefined) break;
      length += chunk.value.length;
      if (length > max) {
        void reader?.cancel().catch(() => undefined);
        return undefined;
      }
      parts.push(decoder.decode(chunk.value, { stream: true }));
    }
    return parseJson(parts.join('') + decoder.decode());
  } catch {
    return undefined;
  }
}
