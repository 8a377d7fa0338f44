import http from 'node:http';
import https from 'node:https';
import axios from 'axios';
import got from 'got';
import nodeFetch from 'node-fetch';
import * as undici from 'undici';

/** Reads a URL to its end, and gives how long the text was. */
export type Client = (url: string, headers: Record<string, string>, signal: AbortSignal) => Promise<number>;

/** The clients that people use, none of which tries again. */
export const clients: Readonly<Record<string, Client>> = {
  fetch: async (url, headers, signal) => (await (await fetch(url, { headers, signal })).text()).length,
  'undici.request': async (url, headers, signal) =>
    (await (await undici.request(url, { headers, signal })).body.text()).length,
  'undici.fetch': async (url, headers, signal) => (await (await undici.fetch(url, { headers, signal })).text()).length,
  got: async (url, headers, signal) => (await got(url, { headers, signal, retry: { limit: 0 } })).body.length,
  axios: async (url, headers, signal) => {
    const { data } = await axios.get<string>(url, { headers, signal, responseType: 'text', transformResponse: String });
    return data.length;
  },
  'node:https': (url, headers, signal) =>
    new Promise((resolve, reject) => {
      const { get } = url.startsWith('https:') ? https : http;
      const request = get(url, { headers, signal }, (response) => {
        let length = 0;
        response.on('data', (chunk: Uint8Array) => {
          length += chunk.length;
        });
        response.on('end', () => resolve(length));
        response.on('error', reject);
      });
      request.on('error', reject);
    }),
  'node-fetch': async (url, headers, signal) => (await (await nodeFetch(url, { headers, signal })).text()).length,
};

/** What a client tells of an error: its name, its code and its words, and those of its cause. */
export function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error };
  const { cause } = error;
  const facts = {
    name: error.name,
    code: Reflect.get(error, 'code'),
    message: error.message.replaceAll(/https?:\S+/g, 'URL'),
  };
  return cause instanceof Error ? { ...facts, cause: [Reflect.get(cause, 'code'), cause.message] } : facts;
}
