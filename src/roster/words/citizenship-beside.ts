import { isForeign, readCitizenship } from "./citizenship";

/** Texts beside names that begin with a mark, or are all in brackets. */
const marked = /^[\s([{,;/–—-]+(.{2,30}?)[\s)\]}.]*$/u;
/** Words of citizenship, one word with a capital letter, or an abbreviation; other words are second spellings. */
const mayName = /^(гр|citizen|азамат)|^\p{Lu}\p{Ll}{3,}$|^[А-Я]{2,4}$|^(KZ|KAZ|RU|RUS|CN|CHN|UZ|UZB|KG|TR)$/u;

/** "(РФ)", "[KZ]", "– гр. КНР" behind a name: whose citizen somebody is said to be; null where no state is named. */
export function citizenshipBeside(text: string): "citizen" | "foreigner" | null {
  const [, said = ""] = marked.exec(text) ?? [];
  return mayName.test(said) ? citizenOf(said) : null;
}

/** The same of a text that says nothing else: "гражданин РФ", "иностранец". */
export function citizenshipTold(words: string): "citizen" | "foreigner" | null {
  return ofCitizens.test(words) ? citizenOf(words.trim()) : null;
}

const ofCitizens = / (граждан|гр |citizen|иностран(ец|ка) $)|азамат/;

function citizenOf(said: string): "citizen" | "foreigner" | null {
  const read = readCitizenship(said);
  if (read.kind === "state" && read.code === "KZ") return "citizen";
  return isForeign(read) ? "foreigner" : null;
}
