import { MemoByValue } from "./memo-by-value";
import { contractStatus } from "./person-status";
import { amongSpaces } from "./phrases";
import { sectionOfPeople } from "./section-words";
import { saysNoStatus } from "./telling-words";

/**
 * Of whom a note beside a list says that they may not be employees here. "marked": those with a footnote mark; "coloured":
 * those in a colour, whom nobody here can see; "named": those whose names stand in it, if any; "some": the same, and where
 * no names do so many of the list as nobody can tell.
 */
export type NoteOfPeople =
  { readonly of: "marked"; readonly mark: string } | { readonly of: "coloured" | "named" | "some" };

/** Longer texts are prose about something else. */
const LONGEST = 300;

/** What a text that stands alone beside a list says of its people; null where it says nothing by which they count otherwise. */
export function noteOfPeople(text: string): NoteOfPeople | null {
  return text.length > LONGEST || saysNoStatus(text) ? null : notes.of(text);
}

/** "Вакансия" stands in many rows, and is asked about in each of them at every recalculation. */
const notes = new MemoByValue((text) => readNote(String(text)));

function readNote(text: string): NoteOfPeople | null {
  if (!mayTakeOut(text)) return null;
  const words = amongSpaces(text);
  if (colours.test(words)) return { of: "coloured" };
  const [, mark] = footnote.exec(text) ?? [];
  if (mark !== undefined) return { of: "marked", mark };
  return { of: isOfSome(words) || isOfOne(text) ? "some" : "named" };
}

/** Says whether a text has words by which somebody may count otherwise than the rest. */
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

/** "Последний в списке уволен": one of them, whoever it is, and nobody with a name. */
function isOfOne(text: string): boolean {
  return !/\p{Lu}/u.test(text.trim().slice(1)) && ofOne.test(amongSpaces(text));
}

const ofOne = / \S+ \S+ (уволена?|уволил(ся|ась)|выбыла?) /;

/** The lines of a list that a note speaks of by their numbers: "№ 9 уволен", "Строки 8-9", "9-й". */
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

/** How people are marked whom no formula can see: colours, fills, lines through. */
const colours =
  / (цвет\S*|заливк\S*|выделен\S*|подсвеч\S*|закраш\S*|помечен\S*|отмечен\S*|зач[её]?ркн\S*|перечеркн\S*|курсив\S*|жирн\S*|красн\S*|ж[её]лт\S*|зел[её]н\S*|син(?:ий|им|яя|ей|ие)|голуб\S*|сер(?:ый|ым|ая|ой|ые)|оранж\S*|розов\S*|түс\S*|тус\S*|белгілен\S*|белгилен\S*|кызыл\S*|сары\S*|жасыл\S*|сұр|сур|highlight\S*|colou?r\S*|shad(?:ed|ing)|strike\S*|struck|crossed|italic\S*|bold|red|yellow|green|blue|gr[ae]y|orange|pink) /;

/** "В т.ч. по ГПХ – 2", "из них стажёры". */
const ofThem =
  / (в т ч|втч|в том числе|из них|из которых|включая|including|incl|of whom|of which|of them|thereof|оның ішінде|онын ишинде|соның ішінде|сонын ишинде|олардың|олардын) /;

const isNote = /^ (прим\S*|внимание|nb|ps|note|notes|remark|ескерт\S*) /;
const ofSoMany = / \d+ (чел|человек|адам|people|persons?|работник|сотрудник|employee|кызметкер)\S* /;
