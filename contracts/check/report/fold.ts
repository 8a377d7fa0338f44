import { foldBodies, foldEchoes } from './echoes.ts';
import { type Groups, isOfDocument, type Symptom } from './symptom.ts';
import { foldKeywords, foldUnread } from './taken-bodies.ts';

/** From how many names of fields on that break the same promise it is no matter of the field. */
export const manyFields = 4;

/** Puts together what was grouped apart and has one cause all the same. */
export function fold(groups: Groups): void {
  foldStatuses(groups);
  foldRefusals(groups);
  foldParts(groups);
  foldNames(groups);
  foldUnread(groups);
  foldKeywords(groups);
  foldManyFields(groups);
  foldBodies(groups);
  foldEchoes(groups);
  // What was put to a refusal may have shown the body that is not its own.
  foldRefusals(groups);
}

/** A status that the document does not know is the same fault as the refusal or the success that it should have been. */
function foldStatuses(groups: Groups): void {
  for (const [key, symptoms] of [...groups]) {
    if (!symptoms.every(({ failure }) => failure.rule === 'undocumented-status')) continue;
    const others = [...groups].filter(
      ([other, [first]]) => other !== key && first?.failure.place === symptoms[0]?.failure.place,
    );
    if (others.length === 0) continue;
    for (const symptom of symptoms) {
      const owner = others.find(([, theirs]) => isSeenWith(theirs, [symptom])) ?? others[0];
      owner?.[1].push(symptom);
    }
    groups.delete(key);
  }
}

/**
 * What a refusal says cannot be right where its body breaks the document; and the body of another response than the
 * document has for the status cannot be right either.
 */
function foldRefusals(groups: Groups): void {
  for (const [key, symptoms] of [...groups]) {
    const isWording = symptoms.every(({ directness }) => directness === 'wording');
    const isBody = symptoms.every((one) => isOfDocument(one) && one.failure.rule !== 'undocumented-status');
    if (!isWording && !isBody) continue;
    const owner = [...groups].find(
      ([other, theirs]) =>
        other !== key &&
        (isWording ? theirs.some(isOfDocument) : other.startsWith('status ')) &&
        isSeenWith(theirs, symptoms),
    );
    if (owner === undefined) continue;
    owner[1].push(...symptoms);
    groups.delete(key);
  }
}

/** A field that is not kept is the same fault as a part of it, or the same in an envelope, that breaks the document. */
function foldParts(groups: Groups): void {
  for (const [key, symptoms] of [...groups]) {
    const field = symptoms[0]?.field;
    if (field === undefined || symptoms.some(isOfDocument)) continue;
    const part = [...groups].find(
      ([, theirs]) =>
        (theirs[0]?.field?.startsWith(`${field}.`) === true || theirs[0]?.field?.endsWith(`.${field}`) === true) &&
        theirs.some(isOfDocument),
    );
    if (part === undefined) continue;
    part[1].push(...symptoms);
    groups.delete(key);
  }
}

/** A field of one name that breaks the same promise in several places does so for one reason. */
function foldNames(groups: Groups): void {
  const owners = new Map<string, Symptom[]>();
  for (const [key, symptoms] of [...groups].sort(([, one], [, other]) => other.length - one.length)) {
    const field = symptoms[0]?.field;
    if (field === undefined) continue;
    const name = `${mainSymptom(symptoms)?.kind} ${field.slice(field.lastIndexOf('.') + 1)}`;
    const owner = owners.get(name);
    if (owner === undefined) {
      owners.set(name, symptoms);
    } else {
      owner.push(...symptoms);
      groups.delete(key);
    }
  }
}

/** One promise that is broken for many fields is broken whatever the field. */
function foldManyFields(groups: Groups): void {
  const byKind = new Map<string, [string, Symptom[]][]>();
  for (const entry of groups) {
    const [first] = entry[1];
    if (first?.field === undefined) continue;
    const kind = mainSymptom(entry[1])?.kind ?? '';
    byKind.set(kind, [...(byKind.get(kind) ?? []), entry]);
  }
  for (const same of byKind.values()) {
    const [first, ...others] = same.sort(([, one], [, other]) => other.length - one.length);
    if (first === undefined || same.length < manyFields) continue;
    for (const [key, symptoms] of others) {
      first[1].push(...symptoms);
      groups.delete(key);
    }
  }
}

/** The symptom that shows a cause best. */
export function mainSymptom(symptoms: readonly Symptom[]): Symptom | undefined {
  return symptoms.find(({ directness }) => directness === 'direct') ?? symptoms[0];
}

/** Whether each symptom is seen in a response that shows something of the others, too. */
function isSeenWith(theirs: readonly Symptom[], symptoms: readonly Symptom[]): boolean {
  const seen = new Set(theirs.map(({ failure }) => failure.exchange));
  return symptoms.every(({ failure }) => failure.exchange !== undefined && seen.has(failure.exchange));
}
