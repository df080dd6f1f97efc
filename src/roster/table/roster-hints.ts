import { type Cell, cellText } from "../../sheet/cell";
import { classifySide } from "../people/classify";
import { readDate, readLastDay } from "../words/date";
import { isNoDate } from "../words/no-date";
import { readIin } from "../words/iin";
import { readsAsCategory } from "../words/reads-as-category";
import { saysDay, slipMatcher } from "./columns-by-content";
import { type Field, fieldNames } from "./fields";
import { headsSection, signature, sumsUp } from "../words/row-words";
import { comparableHeading, joinedAtLineEnds } from "./heading-matcher";
import {
  asksWhetherAtWork,
  isForGood,
  isOfRehire,
  isPaperOfLeaving,
  mayMeanEither,
  speaksOfCrews,
  speaksOfGoing,
  stemIn,
  withoutSlips,
} from "./heading-stems";
import { posts, strangers } from "./heading-strangers";
import { matchHeading } from "./match-heading";
import type { HeadingOf } from "./match-headings";
import { beginning, nearTo } from "./near-heading";
import { headingsToldByCells } from "./headings-told-by-cells";
import type { Hint } from "./schema";

type Hinted = "hire" | "leave" | "iin" | "name" | "citizenship" | "category" | "count" | "rate";

const holds: Readonly<Record<Hinted, Hint<Field>["holds"]>> = {
  hire: (cell) => (isHour(cell) ? null : saysDay(readDate(cell))),
  leave: (cell) => (isHour(cell) ? null : saysDay(readLastDay(cell))),
  iin: (cell) => (isShortNumber(cell) ? null : typeof readIin(cell) === "number"),
  name: isLikeName,
  citizenship: (cell) => classifySide(cell).problem === null,
  category: readsAsCategory,
  count: isNumberOfPeople,
  rate: isNumberOfPeople,
};

/** A larger number is an amount of money, or the number of a paper. */
const MOST_PEOPLE = 1000;

function isNumberOfPeople(cell: Cell): boolean {
  return typeof cell === "number" && cell > 0 && cell <= MOST_PEOPLE && cell % 1 === 0;
}

const counted = "кол во|количество|число|численность|headcount|number of|no of|qty|quantity|саны";
/** "Чел.", "Кол-во чел.", "Факт" beside the posts of a plan: people and nothing else. */
const ofPeople = new RegExp(
  `^((${counted}) )?(чел|человек|людей|persons|people|pax|heads|адам|(по )?факт\\S*|накты|занято|actual)( (${counted}))?$`,
);
/** "План", "По штату", "Штатная численность": posts, on which there may be nobody. */
const ofPosts = new RegExp(`^((${counted}) )?(по )?(${posts})\\S*( (${counted}))?$`);

/** Headings of personal numbers, which are IINs if the cells are. */
const numberOfPerson = /(^| )(iin|иин|жсн|инн|id|идент|сайк|жеке код|tax|налогопл|national|person)/;

/** Headings of columns of people, named after what they are. */
const person =
  /(^| )(фио|фам|имя|ф и|аты|персон|person|работ(ник|ающ)|сотруд|служащ|работн|кызметкер|жумыск|адам|name|employee|worker|staff|people|who|кто|люд|человек|manpower|crew|член)/;

/** Words that show that a heading is about somebody else, or something else about people. */
const otherPerson =
  /(^| )(руковод|supervisor|manager|head|супруг|spouse|ребен|child|отц|матер|father|mother|басшы|контакт|contact|работодат|employer|компан|company|организац|тел|phone|адрес|address|mail|почт|отдел|department|договор|contract|карт|card|счет|account|паспорт|passport|удостовер|табел|разреш|permit|виз|visa|приказ|order|город|city|country|стран)/;

/** Headings answered below by marks, "да" or "нет". */
const ofForeigners =
  /^(?=.*(иностр|foreign|шетел|эксп|expat|ирс|нерезид|tcn|non ))((иностр|foreign|шетел|эксп|expat|ирс|нерезид|tcn|non|local|national|kz|rk|рк|кр|местн|жергиликти|or|или|немесе)\S*( |$))+((да нет|y n|yes no)$)?$/;
const ofCitizens =
  /(^| )(гражд\S*|гр|citizen\S*)( of)?( респ\S*)? (рк|каз|rk|kz|kaz)|^(рк|кр|kz) (гражд|азамат|citiz)/;

function isAnswer(cell: Cell): boolean {
  const text = cellText(cell).trim();
  return (
    /^(local|national|kz|местный|жергілікті|[^\p{L}\p{N}]+|0)$/iu.test(text) ||
    classifySide(cell, "citizen").problem === null
  );
}

/** "Гражданин какой страны", "Қай елдің азаматы", or the country of the passport. */
const citizenWord = /(^| )(гражд|гр ва|азамат|citiz|ctzn|поддан|паспорт|passport|толкужат)/;

/** "Гражданство по документу" is not a column of documents. */
const byPaper = / (по|согласно|as per|per) \S+( |$)/;

const { citizenship, category, hire, leave } = fieldNames;
const slipIn = slipMatcher({ citizenship, category, hire, leave }, { category: "Категория" });

/**
 * What an unknown heading of a roster hints at: by the stem of a word, by one wrong letter, by its subject. The likeliest
 * comes first.
 */
export function rosterHints(heading: string, matches: readonly HeadingOf<Field>[]): readonly Hint<Field>[] {
  const has = (...fields: readonly Field[]) => matches.some(({ field }) => fields.includes(field));
  const text = comparableHeading(joinedAtLineEnds(heading));
  // Next to names such numbers are totals.
  const isNamed = has("name", "surname", "givenName");
  const posts = ofPosts.test(text) && !isNamed && !has("rate") ? [hintOf("rate", "stem")] : [];
  if (asksWhetherAtWork(heading)) return [...posts, saying("working")];
  if (isPaperOfLeaving(heading)) {
    // "Дата увольнения (приказ)" is the leave date, not the date of the order.
    const isDay = stemIn(heading.replace(/\([^)]*\)/g, " "))?.field === "leave" && !has("leave");
    return [...(isDay ? [hintOf("leave", "stem")] : []), saying("leaving")];
  }
  if (mayMeanEither(text)) return [];
  const stem = stemIn(heading);
  if (stem !== null) return [hintOf(stem.field, stem.when === "weak_if_dates" ? "weak" : "stem")];
  const mended = dayNamed(withoutSlips(heading));
  if (mended !== null && !has(mended)) return [hintOf(mended, "stem")];
  const isOfOthers = otherPerson.test(text);
  const slip = slipIn(text);
  // A resident may be of any citizenship.
  const isOfAnswers =
    ofForeigners.test(text) && (has("citizenship", "nationality") || !text.includes("резид"));
  const answer = isOfAnswers ? "isForeigner" : ofCitizens.test(text) ? "isCitizen" : null;
  const isOfCitizens =
    citizenWord.test(text) && strangers.citizenship?.test(text.replace(byPaper, " ")) !== true;
  const hinted: readonly (readonly [Hinted, boolean])[] = [
    ["iin", numberOfPerson.test(text) && !isOfOthers],
    ...(slip === null ? [] : ([[slip, true]] as const)),
    ["citizenship", isOfCitizens],
    ["count", ofPeople.test(text) && !isNamed],
    ["name", person.test(text) && !isOfOthers && !has("surname", "givenName")],
  ];
  return [
    ...posts,
    ...(answer === null ? [] : [{ field: answer, fit: "stem", holds: isAnswer } as const]),
    ...hinted.flatMap(([field, isHinted]) =>
      isHinted && (field === "count" || !has(field)) ? [hintOf(field, "stem")] : [],
    ),
    ...nearTo(heading, headingsToldByCells).flatMap(({ field, reads }) =>
      reads === undefined || has(field) ? [] : [{ field, fit: "stem" as const, holds: reads }],
    ),
  ];
}

/** "Расчет (дата увольнеоия)": the date that a heading names after correcting typing errors. */
function dayNamed(heading: string): "hire" | "leave" | null {
  const field = matchHeading(heading)?.field;
  return field === "hire" || field === "leave" ? field : null;
}

const arrival = beginning("arriv|mob|моб|прибы|приезд|заезд|въезд|прилет|келу|келген");

/**
 * Whether only the user can tell what the dates under a heading mean: "Demob" may end the job or a shift on site, and so
 * may "Departure" next to "Arrival"; a rehired person has left before.
 */
export function isForUserToTell(heading: string, headings: readonly unknown[]): boolean {
  const text = comparableHeading(joinedAtLineEnds(heading));
  if (isForGood(text) || isPaperOfLeaving(heading)) return false;
  const isBesideArrival = () =>
    headings.some((each) => typeof each === "string" && arrival.test(comparableHeading(each)));
  return speaksOfCrews(text) || isOfRehire(text) || (speaksOfGoing(text) && isBesideArrival());
}

/**
 * For leave dates one date is enough, since missing it would count somebody who has left; and a few words in such a
 * column mean that these people have left.
 */
function hintOf(field: Hinted, fit: Hint<Field>["fit"]): Hint<Field> {
  const hint = { field, fit, holds: holds[field] };
  return field === "leave" ? { ...hint, isOneEnough: true, ofFewWords: "leaving" } : hint;
}

/** "08:00" under "Окончание работы" in a shift roster. */
function isHour(cell: Cell): boolean {
  return typeof cell === "string" && /^\s*\d{1,2}[:-]\d\d(:\d\d)?\s*$/.test(cell);
}

/** Totals and shares below a list: "48%", 13. */
function isShortNumber(cell: Cell): boolean {
  return /^\D*(\d\D*){1,8}$/.test(cellText(cell)) && !/\p{L}/u.test(cellText(cell));
}

/** A hint for a field that any text confirms. */
function saying(field: Field): Hint<Field> {
  return { field, fit: "stem", holds: (cell) => (isNoDate(cellText(cell)) ? null : true), isOneEnough: true };
}

const name = /^\s*\p{Lu}[\p{L}'’-]+(\s+\p{Lu}[\p{L}'’.-]*){1,3}\s*($|[([{,;:/|–—-])/u;

/**
 * Two or three capitalised words, possibly followed by something. Totals, sections, places to sign and texts with digits
 * are neutral (null).
 */
function isLikeName(cell: Cell): boolean | null {
  if (
    isShortNumber(cell) ||
    (typeof cell === "string" && (headsSection(cell) || sumsUp(cell) || signature.test(cell)))
  )
    return null;
  const isName = typeof cell === "string" && name.test(cell.replace(/\p{Cf}/gu, ""));
  return isName || !/\d/.test(cellText(cell)) ? isName : null;
}
