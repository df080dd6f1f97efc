import { type Day, toDotted } from "../../src/law/day";
import { below, type Cell, type Change, type Column, foreignStates, pick } from "./generate-roster";

/** A way in which rows of real rosters are written, with the columns it needs beside those that every roster has. */
export type RowKind = { readonly beside?: readonly Column[]; readonly change: Change };

/** The columns in which every kind of row is measured. */
export const plainColumns: readonly Column[] = ["name", "citizenship", "category", "hire"];

export type RowKindName = keyof typeof rowKinds;

export const rowKinds = {
  clean: { change: (person) => person },
  "leading space": citizenshipAs((text) => ` ${text}`),
  "trailing space": citizenshipAs((text) => `${text} `),
  "no-break space": citizenshipAs((text) => `\u00a0${text}\u00a0`),
  capitals: {
    change: (person) => ({
      ...person,
      name: words(person.name).toUpperCase(),
      citizenship: words(person.citizenship).toUpperCase(),
    }),
  },
  "lower case": citizenshipAs((text) => text.toLowerCase()),
  'code of the state, "398"': citizenshipAs((text) => (isForeign(text) ? "792" : "398")),
  foreigner: { change: (person, index) => ({ ...person, citizenship: pick(foreignStates, index, "state") }) },
  "foreigner with a permit": {
    beside: ["permitNumber", "permitExpiry"],
    change: (person, index) => ({
      ...person,
      citizenship: pick(foreignStates, index, "state"),
      permitNumber: `KZ-${String(200_000 + index)}`,
      permitExpiry: 46_200 + below(700, index, "permit"),
    }),
  },
  'category as text, "3"': categoryAs((category) => words(category)),
  'category in words, "3 категория"': categoryAs((category, index) =>
    pick([`${words(category)} категория`, `${words(category)}-санат`], index, "words"),
  ),
  '"без категории"': {
    change: (person) =>
      isForeign(words(person.citizenship)) ? person : { ...person, category: "без категории" },
  },
  "category missing": categoryAs(() => null),
  "name missing": { change: (person) => ({ ...person, name: null }) },
  '"№" as text': {
    beside: ["number"],
    change: (person, index) => ({ ...person, number: String(index + 1) }),
  },
  "№, position, department beside": { beside: ["number", "position", "department"], change: asItIs },
  "salary and phone beside": { beside: ["salary", "phone"], change: asItIs },
  "IIN as text": { beside: ["iin"], change: asItIs },
  "IIN as number": { beside: ["iin"], change: (person) => ({ ...person, iin: Number(person.iin) }) },
  "date as text": {
    change: (person) => ({ ...person, hire: toDotted(Number(person.hire) as Day) }),
  },
  "date of leaving": {
    beside: ["leave"],
    change: (person, index) => ({ ...person, leave: 45_700 + below(600, index, "leave") }),
  },
  "status in words": {
    beside: ["status"],
    change: (person, index) => ({
      ...person,
      status: pick(["работает", "в отпуске", "на больничном", "в командировке", "декрет"], index, "status"),
    }),
  },
  "note beside": {
    beside: ["note"],
    change: (person, index) => ({ ...person, note: `приказ № ${String(below(90_000, index, "order"))}-к` }),
  },
  "state unknown": {
    change: (person, index) => ({
      ...person,
      citizenship: pick(["Нарния", "Атлантида", "Усть-Каменогорск", caseNumber(index)], index, "unknown"),
    }),
  },
  'state unclear, "КР"': citizenshipAs(() => "КР"),
  "section row": {
    change: (_, index) => ({
      name: `${pick(["Отдел", "Цех", "Участок", "Бригада"], index, "section")} № ${String(below(300, index, "section number"))}`,
    }),
  },
  "total row": { change: (_, index) => ({ name: `Итого: ${String(below(400, index, "total"))}` }) },
  "vacant post": { change: (person) => ({ name: "Вакансия", category: person.category ?? null }) },
  "blank row": { change: () => ({}) },
} as const satisfies Readonly<Record<string, RowKind>>;

function asItIs(person: Parameters<Change>[0]): ReturnType<Change> {
  return person;
}

function caseNumber(index: number): string {
  return `см. дело ${String(below(9000, index, "case"))}`;
}

function words(cell: Cell | undefined): string {
  return String(cell ?? "");
}

function isForeign(text: string): boolean {
  return foreignStates.includes(text);
}

function citizenshipAs(written: (text: string) => string): RowKind {
  return { change: (person) => ({ ...person, citizenship: written(words(person.citizenship)) }) };
}

function categoryAs(written: (category: Cell | undefined, index: number) => Cell): RowKind {
  return { change: (person, index) => ({ ...person, category: written(person.category, index) }) };
}
