/** All of a union of object types at once: what several folders bring, as one. */
export type Merged<Union> = (Union extends unknown ? (one: Union) => void : never) extends (whole: infer Whole) => void
  ? Whole & object
  : never;
