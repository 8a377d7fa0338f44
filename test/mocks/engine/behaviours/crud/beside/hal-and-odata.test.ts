import { expect, test } from 'vitest';
import { body, inPath, inQuery, list, number, object, ref, responses, served, text } from './served.ts';

const link = object({ href: text });
const links = { type: 'object', additionalProperties: link };

/** Books as HAL has them: their ids are in their addresses alone. */
const books = (shown: object = links) =>
  served(
    {
      '/books': {
        get: {
          parameters: [
            inQuery('page', { ...number, minimum: 0 }),
            inQuery('size', number),
            inQuery('sort', list(text)),
          ],
          responses: responses(
            object({
              _embedded: object({ books: list(ref('Book')) }),
              page: object({ totalElements: number, number }),
            }),
          ),
        },
        post: { requestBody: body(ref('NewBook')), responses: responses(ref('Book'), undefined, 201) },
      },
      '/books/search/findByAuthor': {
        get: {
          parameters: [inQuery('author')],
          responses: responses(object({ _embedded: object({ books: list(ref('Book')) }) })),
        },
      },
      '/books/{id}': {
        parameters: [inPath('id')],
        get: { responses: responses(ref('Book')) },
        put: { requestBody: body(ref('NewBook')), responses: responses(ref('Book')) },
        delete: { responses: responses() },
      },
    },
    {
      NewBook: object({ id: number, title: text, author: text }, 'title'),
      Book: object({ title: text, author: text, _links: shown }),
    },
  );

test.each<[schema: object, self: (address: string) => unknown]>([
  [links, (href) => ({ href })],
  [object({ self: link }), (href) => ({ href })],
  [{ type: 'object', additionalProperties: text }, (href) => href],
])('a record that shows no id has its address: %j', async (schema, self) => {
  const ask = books(schema);
  const [status, made, at] = await ask('POST /books', { title: 'Emma', author: 'Austen' });
  const book = { title: 'Emma', author: 'Austen', _links: { self: self(`https://any.example${at}`) } };
  expect([status, made]).toEqual([201, book]);
  expect(await ask(`GET ${at}`)).toEqual([200, book, '']);
  const changed = { title: 'Emma 2', _links: book._links };
  expect(await ask(`PUT ${at}`, { title: 'Emma 2' })).toEqual([200, changed, '']);
  expect(await ask('GET /books')).toMatchObject([200, { _embedded: { books: [changed] } }, '']);
  await ask(`DELETE ${at}`);
  expect((await ask(`GET ${at}`))[0]).toBe(404);
});

test('a search below a list finds its records, and a direction behind a comma counts', async () => {
  const ask = books();
  for (const [title, author] of ['Emma Austen', 'Dune Herbert', 'Persuasion Austen'].map((one) => one.split(' ')))
    await ask('POST /books', { title, author });
  const titlesOf = ([, shown]: readonly unknown[]): unknown[] =>
    Object(shown)._embedded.books.map(({ title }: { readonly title: string }) => title);
  expect(titlesOf(await ask('GET /books/search/findByAuthor?author=Austen'))).toEqual(['Emma', 'Persuasion']);
  expect(titlesOf(await ask('GET /books?sort=title,desc'))).toEqual(['Persuasion', 'Emma', 'Dune']);
  expect((await ask('GET /books?page=1&size=2'))[1]).toMatchObject({ page: { totalElements: 3, number: 1 } });
});

const crate = { Id: number, Label: text, Weight: number };

/** Crates as OData has them. */
const crates = (item: string, name = 'Id', schema: object = number) =>
  served(
    {
      '/Crates': {
        get: {
          parameters: ['$filter', '$orderby']
            .map((one) => inQuery(one))
            .concat(inQuery('$top', number), inQuery('$skip', number)),
          responses: responses(object({ '@odata.count': number, '@odata.nextLink': text, value: list(ref('Crate')) })),
        },
        post: { requestBody: body(ref('Crate')), responses: responses(ref('Crate'), undefined, 201) },
      },
      [item]: {
        parameters: [inPath(name, schema)],
        get: { responses: responses(ref('Crate')) },
        patch: { requestBody: body(ref('Crate')), responses: responses() },
        delete: { responses: responses() },
      },
    },
    { Crate: object(crate) },
  );

test.each<[template: string, path: string, name?: string, schema?: object]>([
  ['/Crates({Id})', '/Crates(1)'],
  ['/Crates(Id={Id})', '/Crates(Id=1)'],
  ["/Crates('{Label}')", "/Crates('Tea')", 'Label', text],
  ["/Crates(Label='{Label}')", "/Crates(Label='Tea')", 'Label', text],
])('a record at %s lives', async (template, path, name, schema) => {
  const ask = crates(template, name, schema);
  await ask('POST /Crates', { Id: 1, Label: 'Tea', Weight: 2 });
  expect(await ask(`PATCH ${path}`, { Weight: 3 })).toEqual([204, undefined, '']);
  expect(await ask(`GET ${path}`)).toMatchObject([200, { Label: 'Tea', Weight: 3 }, '']);
  await ask(`DELETE ${path}`);
  expect((await ask(`GET ${path}`))[0]).toBe(404);
});

test.each<[query: string, labels: readonly string[], count: number]>([
  ["$filter=Label eq 'Ale'", ['Ale'], 1],
  ['$filter=Weight gt 2 and Weight lt 9', ['Ale'], 1],
  ['$orderby=Weight desc', ['Rum', 'Ale', 'Tea'], 3],
  ['$skip=2', ['Rum'], 3],
])('a list asked for %s has %j, and no address of a next page that is not there', async (query, labels, count) => {
  const ask = crates('/Crates({Id})');
  for (const [Label, Weight] of [
    ['Tea', 2],
    ['Ale', 5],
    ['Rum', 9],
  ])
    await ask('POST /Crates', { Label, Weight });
  const [, shown] = await ask(`GET /Crates?${query.replaceAll(' ', '%20')}`);
  const { value, ...envelope } = Object(shown);
  expect(value.map((one: { readonly Label: string }) => one.Label)).toEqual(labels);
  expect(envelope).toEqual({ '@odata.count': count });
});
