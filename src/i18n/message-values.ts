import type { EnglishOf } from "./catalogue";

/** A name that a message takes a value for, and what it is taken as. */
type Named<Name extends string = string, Kind extends string = string> = readonly [Name, Kind];

/** One more message within messages that is open. */
type Deeper<Depth extends readonly unknown[]> = readonly [unknown, ...Depth];

/** The names in a message, read brace by brace: the first one opens what is named, or ends the message it is in. */
type NamesIn<
  Text extends string,
  Depth extends readonly unknown[] = [],
  Found = never,
> = Text extends `${infer Before}}${infer After}`
  ? Before extends `${string}{${string}`
    ? Text extends `${string}{${infer Inside}`
      ? NamesFrom<Inside, Depth, Found>
      : never
    : Depth extends readonly [unknown, ...infer Outer]
      ? NamesBehind<After, Outer, Found>
      : Found
  : Found;

/** What stands behind a brace that opens: `name}`, `name, number}`, or `name, plural, one {` with messages of its own. */
type NamesFrom<
  Inside extends string,
  Depth extends readonly unknown[],
  Found,
> = Inside extends `${infer Head}}${infer After}`
  ? Head extends `${infer Name}, ${infer Kind}, ${string}{${string}`
    ? Inside extends `${string}{${infer Message}`
      ? NamesIn<Message, Deeper<Depth>, Found | Named<Name, Kind>>
      : never
    : Head extends `${infer Name}, ${infer Kind}`
      ? NamesIn<After, Depth, Found | Named<Name, Kind>>
      : NamesIn<After, Depth, Found | Named<Head, "words">>
  : Found;

/** What stands behind a message within a message: the next one, or the brace that ends them. */
type NamesBehind<
  After extends string,
  Outer extends readonly unknown[],
  Found,
> = After extends `}${infer Rest}`
  ? NamesIn<Rest, Outer, Found>
  : After extends `${string}{${infer Message}`
    ? NamesIn<Message, Deeper<Outer>, Found>
    : Found;

type ValueOf<Names, Name> = [Extract<Names, Named<Name & string, "plural" | "number">>] extends [never]
  ? string | number
  : number;

type ValuesNamed<Names> = {
  readonly [Name in Names extends Named<infer Each> ? Each : never]: ValueOf<Names, Name>;
};

/** The values that a message takes, by their names; those of any of several where it may be any of them. */
export type ValuesOf<Text extends string> = ValuesNamed<NamesIn<Text>>;

/** What fills a message: nothing where it takes no values. */
export type Filling<Text extends string> = [NamesIn<Text>] extends [never]
  ? readonly []
  : readonly [values: ValuesOf<Text>];

/** The keys of a catalogue whose texts take no values. */
export type PlainKeyOf<Of> = {
  [Key in keyof EnglishOf<Of> & string]: Filling<EnglishOf<Of>[Key] & string> extends readonly []
    ? Key
    : never;
}[keyof EnglishOf<Of> & string];
