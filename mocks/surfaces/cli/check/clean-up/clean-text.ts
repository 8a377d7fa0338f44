import type { CleanedRun, CleanPlan, CleanReport } from '../../../../../contracts/check/clean-up/found/clean-runs.ts';
import type { NamedRecord } from '../../../../../contracts/check/clean-up/found/found-run.ts';
import { counted, visible } from '../../../../../contracts/reporters/parts/visible.ts';

/** How many records are shown one by one. */
const maxShown = 20;

/** How much of a name is shown, in characters. */
const nameWidth = 80;

/** What a clean-up is about to do, in lines. */
export function planLines({ remove, leave }: CleanPlan, baseUrl: string): string[] {
  return [
    ...(remove.length === 0 ? [] : [`To be removed from ${baseUrl}: ${counted(remove.length, 'record')}.`]),
    ...shown(remove),
    ...leaveLines(leave),
  ];
}

function leaveLines(leave: readonly NamedRecord[]): string[] {
  if (leave.length === 0) return [];
  return [
    `${counted(leave.length, 'record')} without the tag at the start of the name: left as ${leave.length === 1 ? 'it is' : 'they are'}.`,
    ...shown(leave),
  ];
}

function shown(records: readonly NamedRecord[]): string[] {
  const lines = records.slice(0, maxShown).map((record) => `  ${nameOf(record)}`);
  const more = records.length - lines.length;
  return more > 0 ? [...lines, `  and ${more.toLocaleString('en')} more`] : lines;
}

/** A record as it is named on the command line, and what it is called. */
export function nameOf({ collection, id, name }: NamedRecord): string {
  const place = visible(`${collection.slice(1)}/${id}`);
  if (name === undefined) return place;
  const text = name.length > nameWidth ? `${name.slice(0, nameWidth - 1)}…` : name;
  return `${place}  ${visible(text)}`;
}

/** What came of a clean-up, in a line. */
export function outcomeLine({ runs, removed, gone }: CleanReport, baseUrl: string): string {
  const isDone = runs.every((run) => run.isDone);
  const did = isDone ? 'Cleaned up after' : 'Began to clean up after';
  return `${did} ${counted(runs.length, 'unfinished run')} on ${baseUrl}: ${removed} removed, ${gone} gone already.`;
}

/** Why a run is not done, and what to do, in lines. */
export function troubleLines(run: CleanedRun, report: CleanReport, path: string): string[] {
  const lines: string[] = [];
  const tag = visible(run.tag);
  const kept = `The ledger ${path} is kept.`;
  if (run.gap !== undefined)
    lines.push(`Not all that the account holds was seen: ${visible(run.gap)}. ${kept} Run --clean again.`);
  if (run.doubt === 'another account')
    lines.push(
      `The token leads to another account than the one in which ${tag} ran, and nothing of it is there. ${kept} Run --clean again with the token of that account.`,
    );
  if (run.doubt === 'all gone' && run.gap === undefined)
    lines.push(
      `None of the records of ${tag} is there. Most likely the token or the base URL is that of another account. ${kept} Run --clean again with the right one, or, where somebody has removed them all by hand, with --forget.`,
    );
  if (run.doubt === 'not known' && run.gap === undefined)
    lines.push(
      `Nothing of ${tag} is there, but it may have made a record in another account than this one. ${kept} Run --clean again with the token with which it ran; where that was this one, with --forget.`,
    );
  if (run.changed.length > 0) {
    lines.push(
      `${counted(run.changed.length, 'record')} of ${tag} ${run.changed.length === 1 ? 'does' : 'do'} not carry its tag any more: renamed, or another record with the same id. ${kept} Look at ${run.changed.length === 1 ? 'it' : 'them'}; then give --remove ID for what is to go, or --forget for what is to stay.`,
      ...shown(run.changed),
    );
  }
  if (report.stayed.length > 0 && !run.isDone && lines.length === 0)
    lines.push(`${kept} Run --clean again once the backend lets them be removed.`);
  return lines;
}
