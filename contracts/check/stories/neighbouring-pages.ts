import { readLinks } from '../../exchange/link-header.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import { elsewhere } from '../http/elsewhere.ts';
import { idsOf, listedRecords, readPage } from '../resource/pages.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckSession } from '../session/session.ts';
import { isSame } from '../values/same.ts';
import { expectThat } from './story.ts';

/** Where a page stands in its list. */
interface Place {
  readonly size: number;
  readonly skip: number;
  readonly total: number;
}

/** Expects the `Link` header of a page to name its neighbours, and the neighbours to be where it says. */
export async function expectNeighbours(
  session: CheckSession,
  resource: Resource,
  exchange: Exchange,
  { size, skip, total }: Place,
): Promise<void> {
  const { operation, response } = exchange;
  if (!operation.responses.get('200')?.headers.some(({ name }) => name.toLowerCase() === 'link')) return;
  const link = response.headers['link'] ?? '';
  // A link to the first page, say, is no neighbour, and does no harm.
  const links = readLinks(link).filter(({ relation }) => relation === 'next' || relation === 'prev');
  const expected = [...(skip + size < total ? ['next'] : []), ...(skip > 0 ? ['prev'] : [])];
  const rels = links.map(({ relation }) => relation).sort();
  const message = 'The Link header must name the neighbouring pages, and no others.';
  expectThat(session, exchange, isSame(rels, expected), 'neighbouring pages', message, link || 'no Link', expected);
  const absolute = links.every(({ target }) => URL.canParse(target));
  const words = 'The Link header must hold absolute URLs.';
  if (!expectThat(session, exchange, absolute, 'absolute links', words, link, 'absolute URLs')) return;
  for (const { target: url, relation: rel } of links.slice(0, maxFollowed)) {
    const place = elsewhere(url, session.baseUrl, url);
    if (place !== undefined)
      session.note(
        operation,
        `The Link header of ${operation.id} leads to ${place}; only its query was followed, and the token not sent there.`,
        'link-elsewhere',
      );
    const to = rel === 'next' ? skip + size : skip - size;
    if (to < 0 || !expected.includes(rel) || resource.list === undefined) continue;
    const target = new URL(url);
    const leads = target.pathname.replace(/\/$/, '').endsWith(operation.path);
    // Only the query is followed: the token goes to no other host than the one that is judged.
    const followed = leads
      ? await session.send({
          operation,
          query: [...target.searchParams].map(([name, value]) => [name, value] as const),
        })
      : undefined;
    const there = await session.send(readPage(resource.list, resource, size, to));
    expectThat(
      session,
      exchange,
      followed !== undefined &&
        isSame(
          idsOf(listedRecords(followed.response, resource), resource),
          idsOf(listedRecords(there.response, resource), resource),
        ),
      'links lead to the neighbours',
      `The URL of rel="${rel}" must lead to the ${rel === 'next' ? 'next' : 'previous'} page.`,
      url,
      `the page that starts after ${to} records`,
    );
  }
}

/** How many links of one page are followed, however many neighbours it names. */
const maxFollowed = 4;
