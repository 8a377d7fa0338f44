/** Ids of the records in the seed `default`, in its order. */
export const sampleId = '57974ed227a82a3475cecb15';
export const plainId = '59bbb1e10f7e2a5d7c1a9a01';
export const shopifyId = '5a6f0c3b9e1d4f2a7b8c0d02';
export const zendeskId = '5b0e7d5f2c4a6b8d9e1f3a03';
export const salesforceId = '5c1a2b3c4d5e6f708192a304';
export const cloneId = '64d2f1a0b3c4d5e6f7081905';

/** An id that no record has. */
export const strangerId = 'ffffffffffffffffffffffff';

/** The ids that a new fake gives to its first and its second record. */
export const firstId = '6955b900933b5bde09c44a4a';
export const secondId = '6955b900933b5bde09c44a4b';

/** The moment of the n-th exchange of a new fake, from 0. */
export function moment(exchange: number): string {
  return `2026-01-01T00:00:00.${String(exchange).padStart(3, '0')}Z`;
}
