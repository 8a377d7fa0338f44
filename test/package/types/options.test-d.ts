import { createMock } from '../../../mocks/engine/create-mock.ts';
import { createIntegrator } from '../../../mocks/index.ts';

createIntegrator();
createIntegrator({});
createIntegrator({ seed: 'sample', tokens: ['a'], clock: 'real', emptyList: 204, strict: ['erased-field'] });
createIntegrator({ seed: { integrations: 5000 }, clock: () => ({ now: () => 0 }), strict: true });
createIntegrator({ seed: { integrations: [{ _id: '', lastModified: '', name: '' }] } });

// @ts-expect-error The seed is named sample.
createIntegrator({ seed: 'samples' });

// @ts-expect-error A seed names what it holds.
createIntegrator({ seed: 5000 });

// @ts-expect-error A record has a name.
createIntegrator({ seed: { integrations: [{ _id: '', lastModified: '' }] } });

// @ts-expect-error The option is named tokens.
createIntegrator({ token: 'a' });

// @ts-expect-error A clock is stepping, real, or a function.
createIntegrator({ clock: 'fake' });

// @ts-expect-error An empty list is a 200 or a 204.
createIntegrator({ emptyList: 404 });

// @ts-expect-error A delete of what is in use is refused or allowed.
createIntegrator({ onReferencedDelete: 'cascade' });

// @ts-expect-error There is no such rule of notes.
createIntegrator({ strict: ['erased-fields'] });

// @ts-expect-error Left out, or something: undefined is neither.
createIntegrator({ seed: undefined });

createMock('', { records: { '/pets': [{ id: '1' }] }, strict: ['unknown-field'], limits: { depth: 10 } });

// @ts-expect-error There is no such rule of notes.
createMock('', { strict: ['unknown-fields'] });

// @ts-expect-error The conventions have no such part.
createMock('', { conventions: { id: '_id' } });
