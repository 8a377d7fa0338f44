import type { PostmanBody, PostmanCollection, PostmanRequest } from '../../../contracts/postman/format/collection.ts';

/** A request as Postman sends it: variables put in, what is disabled left out. */
export function sentRequest({ variable }: PostmanCollection, { request }: PostmanRequest): Request {
  const known = new Map(variable.map(({ key, value }) => [key, value]));
  const filled = (text: string): string => text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name) => known.get(name) ?? whole);
  const { url, header, method, body } = request;
  const parts = new Map((url.variable ?? []).map(({ key, value }) => [`:${key}`, value]));
  const path = url.path.map((part) => (parts.has(part) ? encodeURIComponent(parts.get(part) ?? '') : part));
  const sent = (url.query ?? []).filter(({ disabled }) => disabled !== true);
  const query = sent.map(({ key, value }) => `${key}=${encodeURIComponent(filled(value))}`).join('&');
  const headers = new Headers({ authorization: filled('Bearer {{token}}') });
  for (const { key, value, disabled } of header) if (disabled !== true) headers.set(key, filled(value));
  return new Request(`${filled(url.host.join('.'))}/${path.join('/')}${query === '' ? '' : `?${query}`}`, {
    method,
    headers,
    ...(body !== undefined && { body: bodyOf(body, filled) }),
  });
}

function bodyOf(body: PostmanBody, filled: (text: string) => string): BodyInit {
  switch (body.mode) {
    case 'raw':
      return filled(body.raw);
    case 'urlencoded':
      return new URLSearchParams(body.urlencoded.map(({ key, value }) => [key, filled(value)]));
    case 'formdata': {
      const form = new FormData();
      for (const { key, value } of body.formdata) form.append(key, filled(value));
      return form;
    }
  }
}
