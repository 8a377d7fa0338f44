const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const second = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZone: 'UTC',
});

/** `15 Sept 2017, 10:55:15`, in UTC; the text itself where it is no moment. */
export function momentText(moment: number | string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? String(moment) : `${day.format(date)}, ${second.format(date)}`;
}

/** `15 Sept 2017`, in UTC. */
export function dayText(moment: number | string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? String(moment) : day.format(date);
}

/** `10:55:15.675`, in UTC. */
export function timeText(moment: number): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(11, 23);
}

/** `1.2 s`, `340 ms`; nothing where that is not known. */
export function durationText(milliseconds: number): string {
  if (Number.isNaN(milliseconds)) return '';
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** `340 ms`, `1.2 s`, `2 min 5 s`, `3 h 20 min`: how long something of the account took, which may be days. */
export function spanText(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return durationText(milliseconds);
  const [unit, large, small] = seconds < 3600 ? [60, 'min', 's'] : [3600, 'h', 'min'];
  const rest = Math.floor((seconds % unit) / (unit / 60));
  return `${Math.floor(seconds / unit)} ${large}${rest === 0 ? '' : ` ${rest} ${small}`}`;
}

/** Puts the later of two moments first. */
export function newer(one: string, other: string): number {
  return Date.parse(other) - Date.parse(one);
}

/** `1 exchange`, `2 exchanges`. */
export function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
