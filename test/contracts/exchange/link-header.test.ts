import { expect, test } from 'vitest';
import { readLinks } from '../../../contracts/exchange/link-header.ts';

const next = [['/a?p=2', 'next']];
const both = [
  ['/a?p=0', 'prev'],
  ['/a?p=2', 'next'],
];

test.each<[what: string, header: string, links: string[][]]>([
  ['a quoted relation', '</a?p=2>; rel="next"', next],
  ['a bare relation', '</a?p=2>; rel=next', next],
  ['other letters', '</a?p=2>; REL="Next"', next],
  ['no space at all', '</a?p=0>;rel=prev,</a?p=2>;rel=next', both],
  ['space before and behind each sign', '</a?p=0> ; rel = "prev" , </a?p=2>\t;\trel\t=\t"next"', both],
  ['the relation behind other parameters', '</a?p=2>; title="x"; type="text/html"; rel="next"', next],
  ['the relation before other parameters', '</a?p=2>; rel="next"; title="x"', next],
  [
    'several relations in one',
    '</a?p=2>; rel="next  https://rels.example/More"',
    [...next, ['/a?p=2', 'https://rels.example/more']],
  ],
  ['relations with a tab between', '</a?p=2>; rel="next\tlast"', [...next, ['/a?p=2', 'last']]],
  ['a parameter without a value', '</a?p=2>; crossorigin; rel="next"', next],
  ['a parameter in another character set', "</a?p=2>; title*=UTF-8''%e2%82%ac%20rates; rel=next", next],
  ['a comma and a semicolon in the address', '</a?p=2,3;x>; rel="next"', [['/a?p=2,3;x', 'next']]],
  ['a comma, a semicolon and brackets in a title', '</a?p=2>; title="a, b; rel=prev, </b>; rel=last"; rel=next', next],
  ['a quote in a title', String.raw`</a?p=2>; title="the \"next\" page"; rel=next`, next],
  ['elements that are empty', ', </a?p=0>; rel=prev,, </a?p=2>; rel=next,', both],
  ['a semicolon too many', '</a?p=2>;; rel=next;', next],
  ['a relation that comes twice: the first counts', '</a?p=2>; rel=next; rel=prev', next],
  ['a link about another resource', '</b>; rel=next; anchor="/c", </a?p=2>; rel=next', next],
  ['a link without a relation', '</b>; title=x, </a?p=2>; rel=next', next],
  ['an absolute address', '<https://a.example/?p=2>; rel="next"', [['https://a.example/?p=2', 'next']]],
  ['an empty address, which is the page itself', '<>; rel=self', [['', 'self']]],
  ['junk behind a link', '</a?p=0>; rel=prev junk, </a?p=2>; rel=next', both],
  ['a quote that has no end', '</a?p=2>; rel="next', []],
  ['an address that has no end', '</a?p=2; rel="next"', []],
  ['nothing', '', []],
  ['something else', 'next', []],
])('a Link header with %s', (_what, header, links) => {
  expect(readLinks(header).map(({ target, relation }) => [target, relation])).toEqual(links);
});

test('a header that is made to be slow to read is not', () => {
  for (const header of ['<'.repeat(50_000), `</a>${'; '.repeat(20_000)}`, `</a>; rel="${'\\'.repeat(50_001)}`])
    expect(readLinks(header)).toEqual([]);
});
