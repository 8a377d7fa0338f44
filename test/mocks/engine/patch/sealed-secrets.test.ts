import { expect, test } from 'vitest';
import { sealSecrets } from '../../../../mocks/engine/patch/sealed-secrets.ts';

const field = { path: ['key'], pointer: '#/components/schemas/Key/properties/key' } as const;
const masking = (_field: unknown, secret: unknown): string => `mask of ${String(secret)}`;

test('a secret that two marks lead to is sealed once, seen as its mask and opened as it was', () => {
  const { sealed, seen, opened } = sealSecrets({ key: 'hunter2', name: 'Ada' }, [field, field], masking);
  expect(JSON.stringify(sealed)).not.toContain('hunter2');
  expect(seen(sealed)).toEqual({ key: 'mask of hunter2', name: 'Ada' });
  expect(opened(sealed)).toEqual({ key: 'hunter2', name: 'Ada' });
});

test('a seal that was moved to another place opens to its mask', () => {
  const { sealed, opened } = sealSecrets({ key: 'hunter2' }, [field], masking);
  expect(opened({ name: Object(sealed).key })).toEqual({ name: 'mask of hunter2' });
});

test.each([[null], [''], [true], [false]])('%j hides nothing, and is not sealed', (key) => {
  expect(sealSecrets({ key }, [field], masking).sealed).toEqual({ key });
});
