import { posix } from 'node:path';
import { markdownFiles, repository, sitePath } from './site-files.ts';

const pages = new Set(markdownFiles);
const pictures = /\.(png|svg)$/;
const inRepository = `${repository}/blob/main/`;

/** A link as the site has it. */
export interface SiteLink {
  readonly href: string;
  /** The file of the repository that has to be copied for it. */
  readonly picture?: string;
}

/**
 * Where a link of a Markdown file leads on the site: to the page that another file became, to a picture that is copied,
 * or to the repository for everything else.
 *
 * @param from The file that has the link, by its place in the repository.
 */
export function siteLink(from: string, target: string): SiteLink {
  const isOwn = target.startsWith(inRepository);
  if (!isOwn && (/^[a-z][a-z+.-]*:/i.test(target) || target.startsWith('#'))) return { href: target };
  const [path = '', fragment] = (isOwn ? target.slice(inRepository.length) : target).split('#', 2);
  const file = isOwn ? path : posix.join(posix.dirname(from), path);
  const hash = fragment === undefined ? '' : `#${fragment}`;
  if (pages.has(file)) return { href: relative(from, sitePath(file)) + hash };
  if (pictures.test(file)) return { href: relative(from, file), picture: file };
  if (file === '.') return { href: repository };
  const kind = posix.extname(file) === '' || file.endsWith('/') ? 'tree' : 'blob';
  return { href: `${repository}/${kind}/main/${file.replace(/\/$/, '')}${hash}` };
}

/** The way from the page of one file to another place of the site. */
export function relative(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to) || posix.basename(to);
}
