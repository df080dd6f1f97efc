import type { Row, Section, Value } from "../../account/account";
import type { CellLook, DocCell, DocRow } from "../../excel/sheet-document";
import { capitalised } from "../../i18n/whole-sentence";

/** Sections of an account as sheet rows, each under its title; empty sections are omitted. */
export function docSections(sections: readonly Section[]): readonly DocRow[] {
  return sections.flatMap(({ title, rows }) =>
    rows.length === 0 ? [] : [[], [dressed(title, "heading")], ...docRows(rows)],
  );
}

/** Adds the places that were read to the beginning of the section on columns. */
export function withPlaces(sections: readonly Section[], places: readonly Row[]): readonly Section[] {
  return sections.map((section) =>
    section.id === "columns" ? { ...section, rows: [...places, ...section.rows] } : section,
  );
}

/** Rows of an account as sheet rows. */
export function docRows(rows: readonly Row[]): readonly DocRow[] {
  return rows.flatMap((row) =>
    row.is === "item"
      ? [[dressed(row.text, "bold")], ...row.details.map((detail) => [textCell(detail)])]
      : [docRow(row)],
  );
}

/** A text cell with a look. */
export function dressed(text: string, look: CellLook): DocCell {
  return { is: "text", text: capitalised(text), look };
}

function docRow(row: Exclude<Row, { is: "item" }>): DocRow {
  switch (row.is) {
    case "sentence":
      return [textCell(row.text)];
    case "subheading":
      return [dressed(row.text, "bold")];
    case "fact":
      return [dressed(row.name, "bold"), ...row.values.map(docCell)];
    case "headings":
      return row.texts.map((text) => (text === "" ? null : dressed(text, "table-heading")));
    case "line":
      return row.values.map(docCell);
    case "cited":
      return [textCell(row.text), ...row.notes.map((note) => (note === null ? null : textCell(note)))];
    case "finding":
      return [
        textCell(row.text),
        docCell(row.place),
        row.fix === null ? null : textCell(row.fix),
        textCell(row.severity),
      ];
  }
}

function docCell(value: Value | null): DocCell | null {
  return value?.is === "words" ? textCell(value.text) : value;
}

function textCell(text: string): DocCell {
  return { is: "text", text: capitalised(text) };
}
