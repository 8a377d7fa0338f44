import type { CallApi } from './sample-app.ts';

export type { CallApi };

/** Calls the API through a surface; a response that is an error is thrown, with its status as the code. */
export function callingThrough(send: () => typeof fetch): CallApi {
  return async (token, line, body) => {
    const [method = '', path = ''] = line.split(' ');
    const response = await send()(`https://api.integrator.io/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json: unknown = text === '' ? undefined : JSON.parse(text);
    if (response.ok) return json;
    throw Object.assign(new Error(text), { code: String(response.status), status: response.status, body: json });
  };
}
