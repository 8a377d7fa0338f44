import { isRecord } from '../../../../../../spec/document/document.ts';
import { type Asked, type Handler, isFine, parsed, readOf, type Shown, withBody, withSent } from '../planting/plant.ts';
import { at, changeRecords, type Field, onRecords, recordsIn, type Site, without } from '../planting/sites.ts';
import type { Kind, Way } from './kind.ts';

type Entries = Readonly<Record<string, unknown>>;

const isWritten = ({ keywords }: Field): boolean => keywords['readOnly'] !== true && keywords['writeOnly'] !== true;
const isForm = ({ operation }: Site): boolean =>
  operation.requestBody?.content.has('application/x-www-form-urlencoded') === true;

/** The body of a request, of JSON or of a form. */
function sentIn(asked: Asked): Entries | undefined {
  if (asked.headers['content-type']?.includes('urlencoded') === true)
    return Object.fromEntries(new URLSearchParams(asked.body));
  const body = parsed(asked.body);
  return isRecord(body) ? body : undefined;
}

function sentWith(asked: Asked, body: Entries): Asked {
  if (asked.headers['content-type']?.includes('urlencoded') !== true) return withSent(asked, body);
  const pairs = Object.entries(body).map(([name, value]): [string, string] => [name, String(value)]);
  return { ...asked, body: String(new URLSearchParams(pairs)) };
}

/** Stores something else than was sent. `isHidden`: the response shows what was sent all the same. */
function storing(site: Site, change: (body: Entries) => Entries, isHidden = false): () => Handler {
  return () =>
    at(site, async (asked, next) => {
      const body = sentIn(asked);
      if (body === undefined) return next(asked);
      const plain = await next(asked);
      if (!isFine(plain) || site.role === 'create') {
        if (!isFine(plain)) return plain;
        // The first try has made a record; what is shown is another one.
        const changed = change(body);
        if (JSON.stringify(changed) === JSON.stringify(body)) return plain;
        await removeMade(plain, asked, next);
        const shown = await next(sentWith(asked, changed));
        return isFine(shown) && isHidden ? withSentShown(site, shown, body) : shown;
      }
      const shown = await next(sentWith(asked, change(body)));
      return isFine(shown) && isHidden ? withSentShown(site, shown, body) : isFine(shown) ? shown : plain;
    });
}

async function removeMade(shown: Shown, asked: Asked, next: (asked: Asked) => Promise<Shown>): Promise<void> {
  const [record] = recordsIn(parsed(shown.body));
  const url = new URL(`${asked.url.pathname.replace(/\/$/, '')}/${record?.['id']}`, asked.url);
  await next({ ...readOf(asked, url), method: 'DELETE' });
}

/** Shows what was sent, as far as it is ever shown: a secret that came back would be a defect of its own. */
function withSentShown(site: Site, shown: Shown, body: Entries): Shown {
  const hidden = site.sent.filter(({ keywords }) => keywords['writeOnly'] === true).map(({ name }) => name);
  const visible = Object.fromEntries(Object.entries(body).filter(([name]) => !hidden.includes(name)));
  return withBody(
    shown,
    changeRecords(parsed(shown.body), (record) => ({ ...record, ...visible })),
  );
}

const writes = (site: Site): boolean =>
  ['create', 'replace', 'merge'].includes(site.role) || (site.role === 'one' && site.operation.method === 'PUT');

const fieldsOf = (site: Site): Field[] => (writes(site) ? site.sent.filter(isWritten) : []);

/** Whether a field may be left out, and may be false, 0 or empty. */
const isFalsy = ({ isRequired, type, keywords }: Field): boolean =>
  !isRequired && (type === 'boolean' || (type === 'integer' && keywords['minimum'] === 0));

/** Changes of single values that careless code makes. */
const spoilers: Readonly<Record<string, readonly [words: string, change: (value: unknown) => unknown][]>> = {
  string: [
    ['cut to 8 characters', (value) => (typeof value === 'string' ? value.slice(0, 8) : value)],
    ['with signs as HTML writes them', (value) => (typeof value === 'string' ? value.replaceAll('&', '&amp;') : value)],
  ],
  integer: [['one higher', (value) => (typeof value === 'number' ? value + 1 : value)]],
  number: [['without its fraction', (value) => (typeof value === 'number' ? Math.ceil(value) : value)]],
  boolean: [['always false', () => false]],
  array: [['without the last item', (value) => (Array.isArray(value) ? value.slice(0, -1) : value)]],
};

/** What was sent is not what is kept. */
export const keptKinds: Readonly<Record<string, Kind>> = {
  'a field is lost': (site) =>
    fieldsOf(site)
      .filter(({ isRequired }) => !isRequired)
      .map(({ name }) => ({ title: `loses ${name}`, make: storing(site, (body) => without(body, name)) })),
  'a field is shown and not kept': (site) =>
    fieldsOf(site)
      .filter(({ isRequired }) => !isRequired)
      .map(({ name }) => ({
        title: `shows ${name} once and does not keep it`,
        make: storing(site, (body) => without(body, name), true),
      })),
  'a value is changed': (site) =>
    fieldsOf(site).flatMap(({ name, type, keywords }) =>
      keywords['enum'] !== undefined || keywords['format'] !== undefined
        ? []
        : (spoilers[type] ?? []).map(
            ([words, change]): Way => ({
              title: `keeps ${name} ${words}`,
              make: storing(site, (body) =>
                Object.hasOwn(body, name) ? { ...body, [name]: change(body[name]) } : body,
              ),
            }),
          ),
    ),
  'a choice is always the first': (site) =>
    fieldsOf(site).flatMap(({ name, keywords }) => {
      const choices = keywords['enum'];
      if (!Array.isArray(choices)) return [];
      const [first] = choices;
      return [
        {
          title: `keeps ${name} as ${first}, whatever it is`,
          make: storing(site, (body) => (Object.hasOwn(body, name) ? { ...body, [name]: first } : body)),
        },
      ];
    }),
  'falsy values are lost': (site) =>
    fieldsOf(site).some(isFalsy) && !isForm(site)
      ? [
          {
            title: 'loses false, 0 and empty texts',
            make: storing(site, (body) =>
              Object.fromEntries(
                Object.entries(body).filter(
                  ([name, value]) => Boolean(value) || site.sent.some((one) => one.name === name && one.isRequired),
                ),
              ),
            ),
          },
        ]
      : [],
  'a field is shown wrong': (site) =>
    (site.role === 'read' || site.role === 'list' ? site.fields.filter(isWritten) : [])
      .filter(
        ({ type, keywords, isRequired }) =>
          type === 'string' &&
          keywords['enum'] === undefined &&
          keywords['format'] === undefined &&
          keywords['pattern'] === undefined &&
          isRequired,
      )
      .map(({ name }) => ({
        title: `shows another ${name} than was written`,
        make: () => onRecords(site, (record) => ({ ...record, [name]: 'Something else' })),
      })),
  'a field is not shown': (site) =>
    (site.role === 'read' ? site.fields.filter(isWritten) : [])
      .filter(({ isRequired }) => !isRequired)
      .map(({ name }) => ({
        title: `does not show ${name}`,
        make: () => onRecords(site, (record) => without(record, name)),
      })),
};
