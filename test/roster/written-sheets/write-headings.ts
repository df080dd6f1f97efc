import type { Dice } from "./dice";
import type { Key, Words } from "./words";
import { english } from "./words-en";
import { kazakh } from "./words-kk";
import { russian } from "./words-ru";
import { say, type Writer } from "./write-cells";

export type Headings = {
  readonly rows: readonly (readonly unknown[])[];
  /** The headings in one row, as on a new page. */
  readonly flat: readonly unknown[];
};

/** Headings as offices write them: in one row or in two, in own words, broken, loud, with a slip. */
export function headingRows(writer: Writer, columns: readonly Key[]): Headings {
  const { habits, dice, words } = writer;
  const own = dice.of("headings");
  const flat = columns.map((key) => decorated(writer, own.of(key), key));
  const numbering = habits.has("columnNumbers") ? [columns.map((_, column) => column + 1)] : [];
  const isGrouped = habits.has("dateGroups") && columns.includes("hire") && columns.includes("leave");
  if (!isGrouped) return { rows: [flat, ...numbering], flat };
  const [group, from, to] = own.pick(words.dateGroups);
  const isRepeated = habits.has("groupsRepeated");
  const upper = columns.map((key, column) =>
    key === "hire" ? group : key === "leave" ? (isRepeated ? group : null) : flat[column],
  );
  const isNamedAgain = own.chance(30);
  const lower = columns.map((key, column) =>
    key === "hire" ? from : key === "leave" ? to : isNamedAgain ? flat[column] : null,
  );
  return { rows: [upper, lower, ...numbering], flat };
}

/** Keys under which people write freely; those that must be found are now and then written in two languages. */
function decorated(writer: Writer, dice: Dice, key: Key): string {
  const { habits, words } = writer;
  const heading = say(writer, dice, words.headings[key], "ownHeadings");
  const doubled = habits.has("bilingual") ? bilingual(words, key, heading, dice) : heading;
  const slipped =
    habits.has("slips") && ["citizenship", "category", "hire", "leave"].includes(key) && dice.chance(40)
      ? withSlip(doubled, dice)
      : doubled;
  const marked = habits.has("invisibleMarks") && dice.chance(40) ? withMark(slipped, dice) : slipped;
  const loud = habits.has("loudHeadings") ? marked.toUpperCase() : marked;
  return habits.has("brokenHeadings") && dice.chance(60) ? broken(loud, dice) : loud;
}

function bilingual(words: Words, key: Key, heading: string, dice: Dice): string {
  const other = words === russian ? kazakh : words === kazakh ? russian : dice.pick([russian, kazakh]);
  const [second = ""] = (words === other ? english : other).headings[key].plain;
  return `${heading}${dice.pick([" / ", "/", "\n", " (", " | "])}${second}`.replace(/ \(([^()]*)$/, " ($1)");
}

/** One letter left out, doubled or taken for another. */
function withSlip(text: string, dice: Dice): string {
  if (text.length < 7) return text;
  const at = 2 + dice.below(text.length - 4);
  const letter = text.charAt(at);
  if (!/\p{L}/u.test(letter)) return text;
  return (
    text.slice(0, at) +
    dice.pick(["", letter + letter, /[a-z]/i.test(letter) ? "s" : "о"]) +
    text.slice(at + 1)
  );
}

function withMark(text: string, dice: Dice): string {
  const at = 1 + dice.below(Math.max(1, text.length - 1));
  return text.slice(0, at) + dice.pick(["\u200b", "\u00ad", "\u200e", "\ufeff"]) + text.slice(at);
}

function broken(text: string, dice: Dice): string {
  return dice.pick<(whole: string) => string>([
    (whole) => whole.replace(/ /g, "\n"),
    (whole) => whole.replace(/ /, "\r\n"),
    (whole) => whole.replace(/ /g, "_"),
    (whole) => whole.replace(/ /g, "\u00a0"),
    (whole) => ` ${whole.replace(/ /g, "  ")} :`,
    (whole) => `${whole}*`,
    (whole) => whole.replace(/(\p{L}{4})(\p{Ll}{3,})(?!.*\p{L}{4}\p{Ll}{3,})/u, "$1-\n$2"),
    (whole) =>
      whole
        .replace(/\p{L}/gu, (letter, at: number) => (at === 0 ? letter.toUpperCase() : letter))
        .replace(/ (\p{L})/gu, (_, letter: string) => letter.toUpperCase()),
    (whole) => `${String(1 + dice.below(12))}. ${whole}`,
    (whole) => `«${whole}»`,
  ])(text);
}
