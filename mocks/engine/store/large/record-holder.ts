/** What holds a record that may be no object at the moment. */
export abstract class RecordHolder {
  /** About how many bytes of memory it holds. */
  abstract readonly bytes: number;
}
