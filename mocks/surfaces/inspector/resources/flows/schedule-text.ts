/**
 * A cron expression of the service in words: `every 15 min`, `daily at 02:00`; as it is where it says something rarer.
 */
export function scheduleText(schedule: string): string {
  const [seconds, minutes = '', hours = '', ...days] = schedule.trim().split(/\s+/);
  if (seconds !== '?' || !/^[?*]$/.test(days[0] ?? '') || days[1] !== '*' || !/^[?*]$/.test(days[2] ?? ''))
    return schedule;
  const at = numbersOf(minutes, 60);
  const on = hours === '*' ? [] : numbersOf(hours, 24);
  if (at === undefined || on === undefined) return schedule;
  if (on.length === 0) return at.length === 1 ? 'hourly' : (everyText(at, 60, 'min') ?? schedule);
  const [minute] = at;
  if (at.length > 1 || minute === undefined) return schedule;
  const [hour] = on;
  if (on.length === 1 && hour !== undefined) return `daily at ${twoDigits(hour)}:${twoDigits(minute)}`;
  return everyText(on, 24, 'h') ?? `${on.length} times a day`;
}

/** `every 15 min`, where the numbers are as far from each other all around. */
function everyText(numbers: readonly number[], around: number, unit: string): string | undefined {
  const step = around / numbers.length;
  const [first = 0] = numbers;
  return numbers.every((number, index) => number === first + index * step) ? `every ${step} ${unit}` : undefined;
}

function numbersOf(list: string, around: number): readonly number[] | undefined {
  const numbers = list.split(',').map((text) => (/^\d{1,2}$/.test(text) ? Number(text) : around));
  return numbers.every((number) => number < around) ? numbers : undefined;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
