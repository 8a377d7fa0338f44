const pattern = /^(\d{4})-(\d\d)-(\d\d)[t\s](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|([+-])(\d\d)(?::?(\d\d))?)$/i;

const daysOf = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const minutesOfDay = 24 * 60;

/**
 * The format `date-time`: a moment with its offset, as RFC 3339 writes it.
 *
 * It says what ajv-formats says, and a test holds the two together. The checks that are made ahead of time need this
 * format alone; the table of all of them is ten times as large, and would go into every page.
 */
export const dateTime: { readonly validate: (text: string) => boolean } = {
  validate: (text) => {
    const parts = pattern.exec(text);
    if (parts === null) return false;
    const [, year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
    const offset = Number(parts[8] ?? 0) * 60 + Number(parts[9] ?? 0);
    const isMoment = hour < 24 && minute < 60 && offset < minutesOfDay && Number(parts[9] ?? 0) < 60;
    if (!isMoment || day < 1 || day > daysIn(year, month)) return false;
    if (second < 60) return true;
    // A leap second is the last one of a day in UTC.
    const utc = hour * 60 + minute - (parts[7] === '-' ? -offset : offset);
    return second === 60 && (utc + minutesOfDay) % minutesOfDay === minutesOfDay - 1;
  },
};

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (daysOf[month - 1] ?? 0);
}
