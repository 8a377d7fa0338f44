/** The share of equal exchanges in percent, to one place: never 100 where one differs. */
export function percentAlike(alike: number, compared: number): number {
  return compared === 0 ? 0 : Math.floor((alike / compared) * 1000) / 10;
}
