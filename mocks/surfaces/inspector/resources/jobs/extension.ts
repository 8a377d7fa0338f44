import { nothing } from 'lit-html';
import { badge, type Tone } from '../../parts/badge.ts';
import { momentText, plural } from '../../parts/text/moment.ts';
import type { Context } from '../../state/context.ts';
import type { ResourceExtension } from '../../state/extension.ts';

const tones: Readonly<Record<string, Tone>> = {
  queued: 'busy',
  running: 'busy',
  completed: 'good',
  failed: 'bad',
};

/** What is special about jobs: how far one is, what it has done, and that it goes on by itself. */
export const extension: ResourceExtension<Context> = {
  badges: ({ status, type, numSuccess, numError, createdAt }) => [
    typeof status === 'string' ? badge(tones[status] ?? 'plain', status) : nothing,
    typeof type === 'string' ? badge('plain', type) : nothing,
    typeof createdAt === 'string' ? badge('plain', momentText(createdAt)) : nothing,
    typeof numSuccess === 'number' && numSuccess > 0 ? badge('plain', `${numSuccess} succeeded`) : nothing,
    typeof numError === 'number' && numError > 0 ? badge('bad', plural(numError, 'error')) : nothing,
  ],
  isUnderWay: ({ status }) => status === 'queued' || status === 'running',
};
