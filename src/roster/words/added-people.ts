import type { Side } from "../../domain/person";
import { isForeign, readCitizenship } from "./citizenship";
import { MemoByValue } from "./memo-by-value";
import { amongSpaces } from "./phrases";
import { readStatus } from "./status";
import { sumsUp } from "./row-words";

/** People of whom a text says that they are here beside those on the list. */
export type AddedPeople = { readonly people: number; readonly side: Side };

/** Longer texts are prose about something else. */
const LONGEST = 300;

/** As many as a number in words may mean, and people of whom it is not said how many they are. */
const IN_WORDS = 10;
const UNTOLD = 1000;

/** "Кроме того, 3 гражданина КНР": the people whom a text adds to a list; null where it adds nobody. */
export function addedPeople(text: string): AddedPeople | null {
  return text.length > LONGEST || !mayAdd.test(text) ? null : added.of(text);
}

/** What any of the words below begins with, which most texts have nowhere. */
const mayAdd =
  /(^|[^\p{L}])(кром|поми|такж|плюс|доп|ещ[её]|свер|вне|не|без|исключ|plus|add|also|bes|apart|not|excl|other|without|anoth|more|соны|б[ұу]дан|одан|тағы|тагы|қосы|косы|есеп|тізім|тизим)|^\s*\+/iu;

const added = new MemoByValue((raw) => readAdded(String(raw)));

/** Words by which those who follow are not among those on the list. Kazakh letters as Russian ones. */
const beside =
  / ((кроме|помимо)( того)?|также|плюс|дополнит\S*|еще|сверх|вне|не (во|вк|вн|вп|ук|уч|от|по)\S*|без учета|не считая|исключая|plus|in addition|additional\S*|also|besides|apart from|not (listed|includ\S*|shown|counted|on)|excl\S*|other than|without|another|more|сонымен катар|(бу|о)дан (баска|болек)|тагы|косымша|есеп\S* (жок|кир\S*|алмаганда)|есептемегенде|тизим\S* (жок|кир\S*|тыс)) /;

const foreign = "иностр\\S*|экспат\\S*|expat\\S*|foreign\\S*|шетел\\S*";
const peoples =
  "рф|кнр|кита[ейя]\\S*|узбе[кч]\\S*|тур(?:ок|к|ец)\\S*|инд[иу]\\S*|росси\\S*|к[иы]ргы?з\\S*|таджик\\S*|белорус\\S*|украин\\S*|коре[йяе]\\S*";
const person = `${foreign}|${peoples}|чел|человек\\S*|люд\\S*|лиц|лица|граждан\\S*|гр|\\S*работник\\S*|сотрудник\\S*|специалист\\S*|рабоч\\S*|вахтови\\S*|инженер\\S*|(?:свар|монтаж)\\S*|people|persons?|\\S*workers?|employees?|nationals?|citizens?|engineers?|welders?|адам\\S*|азамат\\S*|кызметкер\\S*|жумыск\\S*|маман\\S*`;
const inWords =
  "один|одна|одного|дв[аоеу]\\S*|тр[иоёе]\\S?|четыр\\S*|четвер\\S*|пят\\S*|one|two|three|four|five|бир|еки|уш|торт|бес";

const soMany = new RegExp(` (\\d{1,3}|${inWords})(?: \\S+){0,2}? (?:${person}) `);
const peopleAlone = new RegExp(` (?:${person})(?: (?!кат)\\S+){0,3}? (\\d{1,3})(?: чел\\S*| адам)? $`);
const foreigners = new RegExp(` (?:${foreign}) `);
const ofPeoples = new RegExp(` (?:${peoples}) `);
/** What names of states stand beside: other words are like some. */
const citizens = / (граждан\S*|гр|citizens?|nationals?|азамат\S*) /;
const locals = / (рк|кр|казахстан\S*|местн\S*|local\S*|kazakhstan\S*|жергиликти) /;
const nobodys = /ваканс|vacan|бос орын/;
/** Days, and the numbers of papers. */
const otherNumbers = /\d+[./-]\d+([./-]\d+)?|№\s*\S+|(^|[^\p{L}])(приказ\p{L}*|пп?|order|no)\.?\s+\d+/giu;

function readAdded(text: string): AddedPeople | null {
  const parts = text.replace(otherNumbers, " ").split(/[,;.](?=\s)/u);
  // "Итого без иностранцев: 9" sums up, and what stands behind a sum may add.
  const said = sumsUp(parts[0] ?? "") ? parts.slice(1).join(" ") : parts.join(" ");
  const words = amongSpaces(said.replace(/^\s*\+\s*(?=\d)/, "плюс "));
  const rest = words.replace(beside, "  ");
  if (rest === words || nobodys.test(words) || readStatus(text).some(({ kind }) => kind === "dismissed"))
    return null;
  const number = (soMany.exec(words) ?? peopleAlone.exec(words))?.[1];
  const isOfState = citizens.test(rest) || number !== undefined;
  const isForeignSaid = foreigners.test(words) || (isOfState && (ofPeoples.test(words) || namesState(rest)));
  if (number === undefined) return isForeignSaid ? { people: UNTOLD, side: "foreigner" } : null;
  const people = /^\d/.test(number) ? Number(number) : IN_WORDS;
  const side = isForeignSaid ? "foreigner" : locals.test(words) ? "citizen" : "unclear";
  return people === 0 ? null : { people, side };
}

const SHORTEST_STATE = 4;

/** Says whether a word names a state that is not Kazakhstan: "3 Chinese welders". */
function namesState(words: string): boolean {
  return words.split(" ").some((word) => word.length >= SHORTEST_STATE && isForeign(readCitizenship(word)));
}
