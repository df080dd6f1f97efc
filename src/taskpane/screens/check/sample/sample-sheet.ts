import type { DocCell, DocRow, SheetDocument } from "../../../../excel/sheet-document";
import { checkTexts } from "../../../../i18n/check";
import type { Language } from "../../../../i18n/language";
import { reportTexts } from "../../../../i18n/report";
import { type Say, speaker } from "../../../../i18n/speaker";
import { dayOf } from "../../../../law/day";
import { countryName } from "../../../../roster/words/country-name";
import { samplePeople, type SamplePerson } from "./sample-people";

const COLUMNS = [
  ["name", 36],
  ["citizenship", 28],
  ["category", 14],
  ["position", 44],
  ["hire", 20],
  ["leave", 20],
] as const;

/** A staffing sheet of fictitious people in a language. */
export function sampleSheet(language: Language): SheetDocument {
  const say = speaker(reportTexts, language);
  const sayColumns = speaker(checkTexts, language);
  const headings = COLUMNS.map(([field]) => text(sayColumns(`field.${field}`), "bold"));
  return {
    name: say("sample.sheet"),
    widths: COLUMNS.map(([, width]) => width),
    rows: [
      [text(say("sample.title"), "title")],
      [],
      headings,
      ...samplePeople.map((person) => personRow(person, say, language)),
    ],
    gridlines: true,
  };
}

function personRow(person: SamplePerson, say: Say<typeof reportTexts>, language: Language): DocRow {
  const { citizenship } = person;
  return [
    text(say(`sample.name.${person.name}`)),
    text(citizenship === "ethnicity" ? say("sample.ethnicity") : countryName(citizenship, language)),
    { is: "number", number: person.category },
    text(say(`sample.post.${person.post}`)),
    day(person.hire),
    person.leave === undefined ? null : day(person.leave),
  ];
}

function text(words: string, look?: DocCell["look"]): DocCell {
  return { is: "text", text: words, ...(look ? { look } : {}) };
}

/** A day that does not exist stays text. */
function day(written: string): DocCell {
  const [year = 0, month = 0, date = 0] = written.split("-").map(Number);
  const known = dayOf({ year, month, day: date });
  return known === null ? text(written) : { is: "day", day: known };
}
