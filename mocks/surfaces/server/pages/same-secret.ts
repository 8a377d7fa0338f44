import { nodeModule } from '../node-modules/node-module.ts';

/** Makes the comparison with a secret; how long it takes tells nothing of the secret. */
export function sameSecret(secret: string): (given: string | undefined) => boolean {
  const wanted = digest(secret);
  return (given) => nodeModule('node:crypto').timingSafeEqual(digest(given ?? ''), wanted);
}

function digest(text: string): Uint8Array {
  return nodeModule('node:crypto').createHash('sha256').update(text).digest();
}
