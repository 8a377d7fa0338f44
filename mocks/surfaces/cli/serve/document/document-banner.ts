import type { Contract } from '../../../../../contracts/contract/contract.ts';
import type { Paint } from '../../terminal/paint.ts';
import { type BannerFacts, rowOf, settingRows } from '../terminal/banner.ts';
import { baseUrls, firstRequest } from './request-of.ts';
import { type Tally, tallyText, titleOf } from './tallied.ts';
import { indented, maxColumns, wrapped } from './wrapped.ts';

/** What there is to tell of a served document that is not integrator.io's. */
export interface DocumentFacts extends BannerFacts {
  readonly contract: Contract;
  /** The operations that have a behaviour of somebody's own. */
  readonly behaving: readonly string[];
}

/** How many lines the names of resources may take. */
const maxLines = 4;

/** How wide what stands beside a label may be. */
const room = maxColumns - 12;

/** Words what a person needs to know to begin with the fake of any document; `servedLines` ends it. */
export function documentBanner(facts: DocumentFacts, paint: Paint): string[] {
  const { contract, behaving, url, counts, tokens, admin, seed } = facts;
  const row = rowOf(paint);
  const rows = (label: string, lines: readonly string[]): string[] =>
    lines.map((line, index) => row(index === 0 ? label : '', line));
  const token = tokens[0] ?? 'my_token';
  const request = firstRequest(contract, url, token, room);
  const asks = contract.operations.some(({ security }) => security.some((all) => all.length > 0));
  const names = counts.map(({ name, size }) => (size === 0 ? name : `${name} (${size})`));
  const bases = baseUrls(contract, url);
  return [
    ...indented('', `integrator-testkit serves a fake of ${titleOf(contract)}.`).map((line) => paint('bold', line)),
    '',
    ...rows('Records', listed(names)),
    ...rows('Behaves', behaving.length === 0 ? [] : listed(behaving)),
    ...rows(
      'Base URL',
      bases.map((base) => paint('cyan', base)),
    ),
    ...(asks ? [row('Token', token, tokens.length === 0 ? '(any other that is not empty is good too)' : '')] : []),
    ...rows('Try', request),
    ...(admin ? [row('Inspect', paint('cyan', `${url}/__admin/`))] : []),
    '',
    ...settingRows({ ...facts, seed: seed === 'default' ? 'empty' : seed }, paint),
    '',
  ];
}

/** The end of the banner: what is known when each operation was looked at. */
export function servedLines(tally: Tally, paint: Paint): string[] {
  return [
    rowOf(paint)('Served', tallyText(tally)),
    '',
    paint('dim', 'Why an operation is served so: --explain. Stop it with Ctrl-C.'),
  ];
}

/** Stands for a blank at which no line ends. */
const unbroken = '\u00a0';

/** The names of resources in a few lines. */
function listed(names: readonly string[]): string[] {
  if (names.length === 0) return ['none: no path is a list with its records'];
  const lines = wrapped(names.map((name) => name.replaceAll(' ', unbroken)).join(' · '), room).map((line) =>
    line.replaceAll(unbroken, ' '),
  );
  if (lines.length <= maxLines) return lines;
  const shown = lines.slice(0, maxLines - 1);
  const left =
    names.length -
    shown
      .join(' ')
      .split(' · ')
      .filter((name) => name.trim() !== '').length;
  return [...shown, `and ${left} more: --explain`];
}
