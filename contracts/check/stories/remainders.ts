import { isRecord } from '../../../spec/document/document.ts';
import { isSame } from '../values/same.ts';

/** The places where a record still holds what was there before, though it was not sent again. */
export function remainders(before: unknown, sent: unknown, now: unknown, at: string): string[] {
  if (Array.isArray(now) && Array.isArray(sent)) {
    if (now.length > sent.length) return [`${at}.${sent.length}`];
    const old = Array.isArray(before) ? before : [];
    return now.flatMap((item, index) => remainders(old[index], sent[index], item, `${at}.${index}`));
  }
  if (!isRecord(now) || !isRecord(sent)) return [];
  const old = isRecord(before) ? before : {};
  return Object.keys(now).flatMap((name) => {
    const place = `${at}.${name}`;
    if (Object.hasOwn(sent, name)) return remainders(old[name], sent[name], now[name], place);
    return !isNothing(now[name]) && isSame(now[name], old[name]) ? [place] : [];
  });
}

/** Whether a value is as good as none. */
export function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isRecord(value)) return Object.keys(value).length === 0;
  return value === false || value === null || value === '' || value === undefined;
}
