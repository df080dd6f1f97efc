import { anyOf } from "../../i18n/speaker";
import type { CellKey } from "../../i18n/cells";
import type { Group } from "../../law/category";
import type { Day } from "../../law/day";
import type { Asked } from "./answer";
import { DATE_FORMAT, dateResult } from "./date-result";
import { supports } from "./supports";

/** A value on a card, or of the cell itself. */
type Plain = number | string | boolean | { readonly day: Day };

/** A line of a card with nested facts: `=A1.managers.gap`. */
export type Part = { readonly label: string; readonly text: string; readonly facts: Facts };

/** The facts of a card in order, by the names used in formulas: `=A1.gap`. Undefined and blank ones are left out. */
export type Facts = Readonly<Partial<Record<CellKey, Plain | undefined> & Record<Group, Part | undefined>>>;

/**
 * A value with a card, if the host supports cards and the employer wants them (`wanted`); otherwise the plain value.
 * Other formulas are not affected: Excel calculates with the basic value.
 *
 * A card is stored in the file, so it holds numbers, days and law, and never a name or an IIN.
 */
export function withCard(value: Plain, facts: () => Facts, wanted: boolean, asked: Asked): unknown {
  if (!wanted || !showsCards()) return typeof value === "object" ? dateResult(value.day) : value;
  return { ...cellValue(value), properties: propertiesOf(facts(), asked), layouts: LAYOUTS };
}

/** More cards in one answer would come close to Excel's limit of 5 MB. */
export const MOST_CARDS = 500;

/** Only the icon: hosts differ in the card layouts they accept, so the card keeps Excel's default layout. */
const LAYOUTS = { compact: { icon: "Calculator" } };

/** Entity values need ExcelApi 1.19; returning them from formulas needs CustomFunctionsRuntime 1.4. */
function showsCards(): boolean {
  return supports("ExcelApi", "1.19") && supports("CustomFunctionsRuntime", "1.4");
}

function cellValue(value: Plain): object {
  if (typeof value === "object")
    return { type: "Double", basicType: "Double", basicValue: value.day, numberFormat: DATE_FORMAT };
  const type = typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
  return { type, basicType: type, basicValue: value };
}

function propertiesOf(facts: Facts, asked: Asked): object {
  return Object.fromEntries(
    (Object.entries(facts) as [CellKey, Plain | Part | undefined][]).flatMap(([name, fact]) => {
      if (fact === undefined || fact === "") return [];
      if (!isPart(fact)) return [[name, labelled(cellValue(fact), anyOf(asked.name)(name, {}))]];
      const properties = propertiesOf(fact.facts, asked);
      return [[name, { ...labelled(cellValue(fact.text), fact.label), properties }]];
    }),
  ) as object;
}

function isPart(fact: Plain | Part): fact is Part {
  return typeof fact === "object" && "facts" in fact;
}

/** A line of the card: the name is for formulas, the words beneath it for people. */
function labelled(value: object, sublabel: string): object {
  return { ...value, propertyMetadata: { sublabel } };
}
