import axios, { type AxiosResponse } from 'axios';
import parseLinkHeader from 'parse-link-header';
import { type Client, host, type JsonObject, objectsOf, token } from '../client.ts';

const http = axios.create({
  baseURL: `${host}/v1`,
  // The service is asked so, GETs included, and a slash stands at the end of what is listed.
  headers: { Authorization: `bearer ${token}`, 'Content-Type': 'application/json' },
  validateStatus: (status) => status < 500,
});

/** A client of axios and parse-link-header, which follows whatever link comes next. */
export const client: Client = {
  call: async (method, path, body) => {
    const { status, data } = await http.request({ method, url: path, data: body });
    return { status, body: data === '' ? undefined : data };
  },
  list: async (path) => {
    const found: JsonObject[] = [];
    let url: string | undefined = `${path}/?limit=2`;
    while (url !== undefined) {
      const { data, headers }: AxiosResponse = await http.get(url);
      found.push(...objectsOf(data === '' ? undefined : data));
      url = parseLinkHeader(headers['link'])?.['next']?.url;
    }
    return found;
  },
};
