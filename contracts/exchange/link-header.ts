/** One link of a `Link` header: where it leads, and what is there. */
export interface WebLink {
  /** As it was written: absolute, or relative to the address of the response. */
  readonly target: string;
  /** One relation type in lower case: `next`. A link with several of them is several links. */
  readonly relation: string;
}

/**
 * Reads a `Link` header as RFC 8288 has it: parameters in any order and any case, with or without quotes, several
 * relations in one, commas wherever they may stand, several headers joined to one.
 *
 * A link without a relation, and one about another resource (`anchor`), leads nowhere from here and is left out.
 *
 * @example
 * readLinks('</pets?page=2>; title="More, please"; rel="next last"');
 * // [{ target: '/pets?page=2', relation: 'next' }, { target: '/pets?page=2', relation: 'last' }]
 */
export function readLinks(header: string): readonly WebLink[] {
  const links: WebLink[] = [];
  let rest = header;
  for (;;) {
    rest = rest.replace(/^[\s,]+/, '');
    const target = /^<([^>]*)>/.exec(rest);
    if (target === null) return links;
    rest = rest.slice(target[0].length);
    const parameters = new Map<string, string>();
    for (let found = parameter.exec(rest); found !== null; found = parameter.exec(rest)) {
      const [text, name = '', quoted, plain = ''] = found;
      const key = name.toLowerCase();
      // Of a parameter that comes twice, the first counts.
      if (!parameters.has(key)) parameters.set(key, quoted?.replaceAll(/\\(.)/gs, '$1') ?? plain);
      rest = rest.slice(text.length);
    }
    const relations = parameters.has('anchor') ? '' : (parameters.get('rel') ?? '');
    for (const relation of relations.toLowerCase().split(/\s+/)) {
      if (relation !== '') links.push({ target: target[1] ?? '', relation });
    }
    // What is no parameter belongs to nothing; the next link begins behind a comma.
    rest = rest.replace(/^[^,]*/, '');
  }
}

/** `; name`, `; name=value` or `; name="value"`; the name may be missing, as after a semicolon too many. */
const parameter = /^\s*;\s*([^\s=;,"]*)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/s;
