import type { TemplateResult } from 'lit-html';
import type { JsonRecord } from '../../../engine/store/record.ts';
import type { ResourceSummary } from '../../admin/records/summary.ts';
import type { WhatIsKnown } from './state.ts';

/** A way to make a record, beside the plain one. */
export interface RecordTemplate<Context> {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** The names of the fields of the form that it asks for. */
  readonly asks: readonly string[];
  /** Makes it from what was typed. */
  make(context: Context, resource: ResourceSummary, form: FormData): Promise<boolean>;
}

/**
 * What the inspector shows of one resource beyond what the document says of it. It stands in `extension.ts` of the folder
 * of the resource.
 */
export interface ResourceExtension<Context> {
  /** In which order records stand in a list. @default the oldest first */
  readonly order?: (one: JsonRecord, other: JsonRecord) => number;
  /** Whether who refers to a record is shown before its fields. */
  readonly usersFirst?: boolean;
  /** What people call a record that has no name; `undefined` where that is its id. */
  readonly title?: (record: JsonRecord) => string | undefined;
  /**
   * What a record is at a glance.
   *
   * @param known What is known around the record that is shown; in a list nothing is.
   */
  readonly badges?: (record: JsonRecord, known?: WhatIsKnown) => readonly unknown[];
  /** Whether something becomes of a record that nobody writes: it is looked at again then. */
  readonly isUnderWay?: (record: JsonRecord, known: WhatIsKnown) => boolean;
  /** Buttons of a record, before those that every record has. */
  readonly actions?: (context: Context, record: JsonRecord) => unknown;
  /** What stands above the fields of a record. */
  readonly above?: (context: Context, record: JsonRecord) => unknown;
  /** The fields that `above` shows. */
  readonly shownAbove?: readonly string[];
  /** The resources whose records `above` shows, where they refer to this one. */
  readonly usersAbove?: readonly string[];
  /** The ways to make a record, in the place of the plain one. */
  readonly templates?: readonly RecordTemplate<Context>[];
  /** The fields of the form that the templates ask for. */
  readonly templateFields?: () => TemplateResult;
  /** What is offered where there is no record yet. */
  readonly whenEmpty?: (context: Context, resource: ResourceSummary) => unknown;
}
