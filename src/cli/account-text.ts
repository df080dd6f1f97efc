import type { Row, Value, Values } from "../account/account";
import { valueText } from "../account/value-text";
import { words } from "../account/values";
import type { SayPane } from "../i18n/pane";
import { cellAddress } from "../sheet/address";
import { textTable } from "./text-table";
import { wrap } from "./wrap";

export type FindingRow = Extract<Row, { is: "finding" }>;

/**
 * Lines of text for the rows of an account. Headings start a table; values beside each other without headings become
 * "name: values". Bars are omitted, since their numbers are next to them.
 */
export function accountText(rows: readonly Row[], say: SayPane, width: number): readonly string[] {
  const [first, ...others] = rows;
  if (first === undefined) return [];
  if (first.is !== "headings") return [...rowText(first, say, width), ...accountText(others, say, width)];
  const end = others.findIndex((row) => valuesIn(row) === null);
  const lines = end === -1 ? others : others.slice(0, end);
  return [
    ...tableText(
      first.texts,
      lines.map((row) => valuesIn(row) ?? []),
      say,
      width,
    ),
    ...accountText(others.slice(lines.length), say, width),
  ];
}

/** A table; if it is too wide, a list instead: each line under its name, with the headings before its values. */
function tableText(
  headings: readonly string[],
  lines: readonly Values[],
  say: SayPane,
  width: number,
): readonly string[] {
  if (lines.length === 0) return [];
  const table = textTable(
    [headings, ...lines.map((values) => values.map((value) => valueText(value, say)))],
    width,
  );
  if (table.every((line) => line.length <= width)) return table;
  return lines.flatMap(([name = null, ...values]) => [
    wrap(valueText(name, say), width),
    ...values.map((value, index) => {
      const text = `${headings[index + 1] ?? ""}: ${valueText(value, say)}`;
      return `  ${wrap(text, width - 2, "    ")}`;
    }),
  ]);
}

/** Like `accountText`, indented by two, continuation lines by four. */
export function indented(rows: readonly Row[], say: SayPane, width: number): readonly string[] {
  return accountText(rows, say, width - 4).map((text) => `  ${text.replaceAll("\n", "\n    ")}`);
}

/** Address of the cell a value links to, else its text. */
export function placeText(place: Value, say: SayPane): string {
  return place.is === "text" && place.to ? cellAddress(place.to.row, place.to.column) : valueText(place, say);
}

/** Cells of a table row; null for a row that cannot be part of a table. */
function valuesIn(row: Row): Values | null {
  if (row.is === "fact") return [words(row.name), ...row.values];
  if (row.is === "cited") return [row.text, ...row.notes].map((text) => (text === null ? null : words(text)));
  return row.is === "line" ? row.values : null;
}

function rowText(row: Row, say: SayPane, width: number): readonly string[] {
  switch (row.is) {
    case "sentence":
    case "subheading":
      return [wrap(row.text, width)];
    case "item":
      return [`- ${wrap([row.text, ...row.details].join(" "), width - 2, "  ")}`];
    case "finding":
      return [wrap(`${row.severity} ${placeText(row.place, say)}: ${findingText(row)}`, width)];
    case "cited":
    case "fact":
    case "line":
      return [wrap(named(valuesIn(row) ?? [], say), width)];
    default:
      return [];
  }
}

/** A finding and its suggested fix. */
export function findingText({ text, fix }: FindingRow): string {
  return fix === null ? text : `${text} → ${fix}`;
}

/** "Name: values (cell)". */
function named([name = null, ...values]: Values, say: SayPane): string {
  const isCell = (value: Value | null) => value?.is === "text" && value.to !== undefined;
  const texts = values.filter((value) => !isCell(value)).map((value) => valueText(value, say));
  const cells = values.flatMap((value) => (value !== null && isCell(value) ? [placeText(value, say)] : []));
  return [
    [valueText(name, say), ...(texts.length > 0 ? [texts.join(", ")] : [])].join(": "),
    ...cells.map((cell) => `(${cell})`),
  ].join(" ");
}
