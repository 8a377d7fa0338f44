import type { Change, ChangeClass } from '../../../../contracts/diff/report/change.ts';
import { placeText } from '../../../../spec/document/line-map.ts';
import type { BrokenSource, DiffReport, NotRead } from './diff-report.ts';

const headings: Readonly<Record<ChangeClass, string>> = {
  'breaks-both': 'Breaks consumers and providers',
  'breaks-consumers': 'Breaks consumers',
  'breaks-providers': 'Breaks providers',
  'not-understood': 'Not understood: judge yourself',
  'may-break': 'May break',
  harmless: 'Harmless',
};

const sameMeaning = 'The documents are written differently and mean the same.';

/**
 * The lines that tell a person what has changed, the worst first.
 *
 * @param limit How many changes are shown; of the others, how many there are.
 */
export function describeDiff(
  report: DiffReport,
  isSameText: boolean,
  limit: number = Number.POSITIVE_INFINITY,
): string[] {
  const { changes } = report;
  const left = changes.length - limit;
  const first = new Set(changes.slice(0, limit));
  const classes = Object.entries(headings).flatMap(([name, heading]) => {
    const own = changes.filter((change) => change.class === name);
    const here = own.filter((change) => first.has(change));
    return here.length === 0 ? [] : [`${heading} (${own.length})`, ...here.flatMap(describeChange), ''];
  });
  return [
    ...report.notRead.flatMap(describeNotRead),
    ...(report.notRead.length === 0 ? [] : ['']),
    ...(changes.length === 0 ? [isSameText ? 'Nothing has changed.' : sameMeaning, ''] : classes),
    ...(left > 0 ? [`${left.toLocaleString('en')} more changes are not shown. Give --all to see each.`, ''] : []),
    ...report.fixtures.flatMap((source) => describeSource('fixture', source)),
    ...report.traffic.flatMap((source) => describeSource('traffic', source)),
    report.verdict === 'breaking' ? 'Breaking.' : 'Nothing breaking.',
  ];
}

function describeChange({
  rule,
  message,
  reason,
  operations,
  old,
  new: changed,
  consumers,
  providers,
}: Change): string[] {
  const may = [consumers === 'may-break' && 'consumers', providers === 'may-break' && 'providers'].filter(Boolean);
  const whom = may.length > 0 && consumers !== 'breaks' && providers !== 'breaks' ? ` [${may.join(' and ')}]` : '';
  return [
    `  ${message}${whom}`,
    `    ${reason}`,
    `    ${rule}${operations.length === 0 ? '' : `, ${operations.join(', ')}`}`,
    `    old ${placeOf(old)}, new ${placeOf(changed)}`,
  ];
}

function describeNotRead({ document, message, ...place }: NotRead): string[] {
  return [`Not read in the ${document} document, ${placeOf(place)}: ${message}.`];
}

function describeSource(what: string, { source, judged, broken }: BrokenSource): string[] {
  const entries = new Set(broken.map(({ number }) => number)).size;
  return [
    `${what} ${source}: ${judged} looked at, ${entries === 0 ? 'none broken' : `${entries} broken`}`,
    ...broken.map(
      ({ number, what: name, rule, message, ...place }) =>
        `  ${number} (${name}): ${rule}: ${message}${place.line === undefined ? '' : ` (new document ${placeText(place)})`}`,
    ),
    '',
  ];
}

function placeOf({ pointer, ...place }: Change['old']): string {
  const written = placeText(place);
  return written === undefined ? pointer : `${written} ${pointer}`;
}
