import type { Side } from "../../domain/person";
import { isForeign, readCitizenship } from "./citizenship";
import { MemoByValue } from "./memo-by-value";
import { amongSpaces } from "./phrases";
import { sumsUp } from "./row-words";
import { readStatus } from "./status";
import { beginningsOf, holdsBeginning } from "./text";

/** People who, according to a text, are here in addition to those on the list. */
export type AddedPeople = { readonly people: number; readonly side: Side };

/** Longer texts are prose about something else. */
const LONGEST = 300;

/** The most that a number in words may mean, and a stand-in for an unknown number. */
const IN_WORDS = 10;
const UNTOLD = 1000;

/** "Кроме того, 3 гражданина КНР": the people that a text adds to a list; null if it adds nobody. */
export function addedPeople(text: string): AddedPeople | null {
  return text.length > LONGEST || !mayAdd(text) || !beside.test(text) ? null : added.of(text);
}

/** Whether `beside` may find anything; notes are tested in every row, and trying the pattern costs ten times as much. */
function mayAdd(text: string): boolean {
  return holdsBeginning(beginnings, text) || text.includes("+");
}

const added = new MemoByValue((raw) => readAdded(String(raw)));

/** Words for "in addition". */
const beside =
  /(^|[^\p{L}])((кроме|помимо)( того)?|также|плюс|доп|ещ[её]|сверх|вне|не (во|вк|вн|ук|уч|от)|без уч|не считая|plus|addition|also|besides|not (on|list|incl|shown)|excl|without|соны\S+ [қк]атар|(б[ұу]|о)дан (бас[қк]а|б[өо]лек)|та[ғг]ы|[қк]осымша|т[іи]з[іи]м\S+ (жо[қк]|к[іи]р|тыс))\p{L}*|^\s*\+/iu;

/** How the words of `beside` begin: three letters in a row of it, and those beginnings that it spells in several ways. */
const beginnings = beginningsOf([
  ...(beside.source.match(/\p{L}{3}/gu) ?? []),
  ..."еще не буд ода таг кос тиз".split(" "),
]);

/** Things that are not people; a number before one, or before "рабочих" and one, is not a number of people. */
const thing =
  "(?:экз|лист|дн|ден|час|мес|год|лет|тенг|ставк|вакан|смен|отдел|day|year|hour|page|vacan|кун|жыл|бос)\\S* ";
const soMany = new RegExp(
  ` (\\d{1,3}|од[ин]\\S*|дв\\S*|тр\\S*|one|two|three|бир|еки) (?!${thing}|\\S+ ${thing})[a-zа-я]`,
);
/** "Граждан КНР – 3", also with the number in another cell. */
const atTheEnd =
  / \S*(?:граждан|иностр|работник|сотрудник|чел|people|worker|employee|шетел|азамат)\S*(?: (?!кат)\S+){0,2} (\d{1,3})(?: чел\S*)? $/;

const foreign = / (иностр|эксп|exp|foreign|шетел)\S* /;
const local = / (рк|кр|каза[хк]стан\S*|kazakh\S*) /;
/** Required next to the name of a state, since other words resemble some of the names. */
const citizens = / (граждан\S*|citizens?|nationals?|азамат\S*) /;

/** Dates, and numbers of papers. */
const otherNumbers = /\d+[./-]\d+([./-]\d+)?|№\s*\S+|(^|[^\p{L}])(приказ\p{L}*|пп?)\.?\s+\d+/giu;

function readAdded(text: string): AddedPeople | null {
  const parts = text.replace(otherNumbers, " ").split(/[,;.](?=\s)/u);
  // "Итого без иностранцев: 9" is a total and adds nobody, but the text after it may.
  const said = sumsUp(parts[0] ?? "") ? parts.slice(1).join(" ") : parts.join(" ");
  const rest = said.replace(beside, " ");
  if (rest === said || readStatus(text).some(({ kind }) => kind === "dismissed")) return null;
  const words = amongSpaces(rest);
  const number = (soMany.exec(words) ?? atTheEnd.exec(words))?.[1];
  const mayNameState = number !== undefined || citizens.test(words);
  const isOfForeigners = foreign.test(words) || (mayNameState && namesState(rest));
  if (number === undefined) return isOfForeigners ? { people: UNTOLD, side: "foreigner" } : null;
  const people = /^\d/.test(number) ? Number(number) : IN_WORDS;
  const side = isOfForeigners ? "foreigner" : local.test(words) ? "citizen" : "unclear";
  return people === 0 ? null : { people, side };
}

/** Whether a word names a state other than Kazakhstan: "3 Chinese welders", "2 гр. КНР". */
function namesState(text: string): boolean {
  return (text.match(/\p{L}{4,}|[А-Я]{2,}/gu) ?? []).some((word) => isForeign(readCitizenship(word)));
}
