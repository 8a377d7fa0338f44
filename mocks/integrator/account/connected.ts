type AnyFunction = (...args: never[]) => unknown;

/**
 * A part of an account as it is in another process: each method gives a promise, each value but a name or id is one, and
 * functions cannot be sent. A part that holds methods has them likewise.
 */
export type Connected<Face> = {
  readonly [Key in keyof Face]: Key extends 'name' | '_id'
    ? Face[Key]
    : Face[Key] extends AnyFunction
      ? ConnectedMethod<Face[Key]>
      : HasMethods<NonNullable<Face[Key]>> extends true
        ? Connected<Face[Key]>
        : Promise<Face[Key]>;
};

/** A method in another process; one that can be called in two ways still can. */
type ConnectedMethod<Method> = Method extends {
  (...args: infer First): infer FirstResult;
  (...args: infer Last): infer LastResult;
}
  ? [First, FirstResult] extends [Last, LastResult]
    ? (...args: Sendable<Last>) => Promise<ConnectedResult<Awaited<LastResult>>>
    : {
        (...args: Sendable<First>): Promise<ConnectedResult<Awaited<FirstResult>>>;
        (...args: Sendable<Last>): Promise<ConnectedResult<Awaited<LastResult>>>;
      }
  : never;

/** What a method gives in another process: a part with methods of its own has promises too. */
type ConnectedResult<Result> = Result extends object
  ? HasMethods<Result> extends true
    ? Connected<Result>
    : Result
  : Result;

/** Arguments without what cannot be sent to another process: functions, and fields that hold one. */
export type Sendable<Args> = { [Key in keyof Args]: WithoutFunctions<Args[Key]> };

type WithoutFunctions<Value> = Value extends AnyFunction
  ? never
  : Value extends object
    ? FunctionKeys<Value> extends never
      ? Value
      : Omit<Value, FunctionKeys<Value>>
    : Value;

type FunctionKeys<Value> = Value extends readonly unknown[] | Date
  ? never
  : { [Key in keyof Value]-?: NonNullable<Value[Key]> extends AnyFunction ? Key : never }[keyof Value];

/** Whether a value is a part with methods of its own, and no plain data. */
type HasMethods<Value> = Value extends readonly unknown[] | string | number | boolean
  ? false
  : true extends { [Key in keyof Value]-?: IsPart<Value[Key]> }[keyof Value]
    ? true
    : false;

type IsPart<Value> = Value extends AnyFunction
  ? true
  : Value extends readonly unknown[] | string | number | boolean | undefined
    ? false
    : HasMethods<NonNullable<Value>>;
