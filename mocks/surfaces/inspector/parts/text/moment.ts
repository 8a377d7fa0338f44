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

/** `1.2 s`, `340 ms`. */
export function durationText(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** `1 exchange`, `2 exchanges`. */
export function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
