import type { EnglishOf } from "./catalogue";

// Types that parse an ICU message to find the names and kinds of its values.

/** The name of a value in a message, and its kind: "plural", "number", "words" and so on. */
type Named<Name extends string = string, Kind extends string = string> = readonly [Name, Kind];

/** One level of nested messages deeper. */
type Deeper<Depth extends readonly unknown[]> = readonly [unknown, ...Depth];

/** The names in a message, read brace by brace: the next brace opens a value, or closes the nested message. */
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
      ? NamesAfter<After, Outer, Found>
      : Found
  : Found;

/** Parses after an opening brace: `name}`, `name, number}`, or `name, plural, one {` with nested messages. */
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

/** Parses after a nested message: the next one, or the brace that closes them all. */
type NamesAfter<
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

/** The values of a message by name; for a union of messages, those of all of them. */
export type ValuesOf<Text extends string> = ValuesNamed<NamesIn<Text>>;

/** The values of a message as trailing arguments: none if it takes no values. */
export type Filling<Text extends string> = [NamesIn<Text>] extends [never]
  ? readonly []
  : readonly [values: ValuesOf<Text>];

/** The keys of a catalogue whose texts take no values. */
export type PlainKeyOf<Of> = {
  [Key in keyof EnglishOf<Of> & string]: Filling<EnglishOf<Of>[Key] & string> extends readonly []
    ? Key
    : never;
}[keyof EnglishOf<Of> & string];
