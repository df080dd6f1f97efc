import { MemoByValue } from "./memo-by-value";
import { contractStatus } from "./person-status";
import { amongSpaces } from "./phrases";
import { sectionOfPeople } from "./section-words";
import { saysNoStatus } from "./telling-words";

/**
 * The people who, according to a note, may not be employees. "marked": those with a footnote mark; "coloured": those in a
 * colour, which cannot be seen here; "named": those named in it, if any; "some": the same, or if none are named, an
 * unknown number of people on the list.
 */
export type NoteOfPeople =
  { readonly of: "marked"; readonly mark: string } | { readonly of: "coloured" | "named" | "some" };

/** Longer texts are prose about something else. */
const LONGEST = 300;

/** The people whom a separate text next to a list concerns; null if it does not affect how anybody counts. */
export function noteOfPeople(text: string): NoteOfPeople | null {
  return text.length > LONGEST ? null : notes.of(text);
}

/** Cached across rows and recalculations: "Вакансия" is in many rows. */
const notes = new MemoByValue((text) => readNote(String(text)));

function readNote(text: string): NoteOfPeople | null {
  if (saysNoStatus(text) || !mayTakeOut(text)) return null;
  const words = amongSpaces(text);
  if (colours.test(words)) return { of: "coloured" };
  const [, mark] = footnote.exec(text) ?? [];
  if (mark !== undefined) return { of: "marked", mark };
  return { of: isOfSome(words) || isOfOne(text) ? "some" : "named" };
}

/** Whether a text has words that may exclude somebody. */
function mayTakeOut(text: string): boolean {
  const said = contractStatus(text);
  const isOtherwise = said.engagement !== "staff" || said.partTime !== null;
  const section = sectionOfPeople(text);
  return (
    isOtherwise ||
    said.isDismissed ||
    said.isDoubtful ||
    said.isUnknown ||
    (section !== null && section !== "working")
  );
}

/** "* уволен", "Примечание: ** – по договору ГПХ". */
const footnote = /(?:^|[\s(:;])(\*+|[¹²³⁴-⁹]+)\s*[\p{Pd}:=]?\s*\p{L}/u;

function isOfSome(words: string): boolean {
  const isOfNobody = / 0( (чел|адам|people|person)\S*)? $/.test(words);
  return !isOfNobody && (ofThem.test(words) || (isNote.test(words) && ofSoMany.test(words)));
}

/** "Последний в списке уволен": one person, without a name. */
function isOfOne(text: string): boolean {
  return !/\p{Lu}/u.test(text.trim().slice(1)) && ofOne.test(amongSpaces(text));
}

const ofOne = / \S+ \S+ (уволена?|уволил(ся|ась)|выбыла?) /;

/** The row numbers mentioned in a note: "№ 9 уволен", "Строки 8-9", "9-й". */
export function linesNamed(text: string): readonly number[] {
  return [...text.replace(days, " ").matchAll(lineNumbers)].flatMap(({ groups }) => {
    const from = Number(groups?.["from"] ?? groups?.["ordinal"]);
    const to = Number(groups?.["to"] ?? from);
    return Array.from(
      { length: Math.min(MOST_LINES, Math.max(1, to - from + 1)) },
      (_, index) => from + index,
    );
  });
}

const MOST_LINES = 100;
const days = /\d{1,2}[./]\d{1,2}[./]\d{2,4}/g;
const lineNumbers =
  /(?:№№?|#|(?:^|[^\p{L}])(?:no?\.|пп?\.|п\/п|поз\p{L}*\.?|стр\p{L}*\.?|номер\p{L}*|таб\p{L}*\.?|сотрудник\p{L}*|работник\p{L}*|rows?|lines?|items?))\s*№?\s*(?<from>\d{1,6})(?:\s*[-–—]\s*(?<to>\d{1,6}))?|(?:^|\D)(?<ordinal>\d{1,6})-(?:й|го|ый|ая|я)(?!\p{L})/giu;

/** Formats that formulas cannot see: colours, fills, strikethrough. */
const colours =
  / (цвет\S*|заливк\S*|выделен\S*|подсвеч\S*|закраш\S*|помечен\S*|отмечен\S*|зач[её]?ркн\S*|перечеркн\S*|курсив\S*|жирн\S*|красн\S*|ж[её]лт\S*|зел[её]н\S*|син(?:ий|им|яя|ей|ие)|голуб\S*|сер(?:ый|ым|ая|ой|ые)|оранж\S*|розов\S*|тус\S*|белгилен\S*|кызыл\S*|сары\S*|жасыл\S*|сур|highlight\S*|colou?r\S*|shad(?:ed|ing)|strike\S*|struck|crossed|italic\S*|bold|red|yellow|green|blue|gr[ae]y|orange|pink) /;

/** "В т.ч. по ГПХ – 2", "из них стажёры". */
const ofThem =
  / (в т ч|втч|в том числе|из них|из которых|включая|including|incl|of whom|of which|of them|thereof|онын ишинде|сонын ишинде|олардын) /;

const isNote = /^ (прим\S*|внимание|nb|ps|note|notes|remark|ескерт\S*) /;
const ofSoMany = / \d+ (чел|человек|адам|people|persons?|работник|сотрудник|employee|кызметкер)\S* /;
