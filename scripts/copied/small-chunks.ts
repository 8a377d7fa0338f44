import type { Rolldown } from 'tsdown';
import { minifySync } from 'vite';
import { packageOf } from './copied-packages.ts';

/** Code that nobody reads: what other packages are made of, and what is made from the documents. */
const unread = /\/contracts\/generated\/|\/spec\/generated\/admin-openapi\.json$/;

/** What would else be a part of larger files, and could not be minified there. */
export const unreadGroups: readonly { name: string; priority: number; test: (id: string) => boolean }[] = [
  { name: 'extension-checks', priority: 2000, test: (id) => id.endsWith('/contracts/generated/extension/checks.ts') },
  { name: 'admin-document', priority: 2000, test: (id) => id.endsWith('/spec/generated/admin-openapi.json') },
];

/**
 * Minifies the files that hold nothing but such code. All others keep their names and lines, so that the stack of an
 * error says something.
 */
export const smallChunks: Rolldown.Plugin = {
  name: 'small-chunks',
  renderChunk(code, { fileName, moduleIds }) {
    const isUnread = moduleIds.every((id) => packageOf(id) !== undefined || unread.test(id) || id.startsWith('\0'));
    if (fileName.endsWith('.d.ts') || moduleIds.length === 0 || !isUnread) return null;
    const { code: small, errors } = minifySync(fileName, code, { module: true });
    if (errors.length > 0) throw new Error(`Failed to minify ${fileName}: ${errors[0]?.message}.`);
    return small;
  },
};
