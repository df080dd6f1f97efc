import { anyOf } from "../../i18n/speaker";
import type { CellKey } from "../../i18n/cells";
import type { Group } from "../../law/category";
import type { Day } from "../../law/day";
import type { Asked } from "./answer";
import { DATE_FORMAT, dateResult } from "./date-result";
import { supports } from "./supports";

/** A value of a card, or of the cell under it. */
type Plain = number | string | boolean | { readonly day: Day };

/** A line of a card with facts of its own behind it: `=A1.managers.gap`. */
export type Part = { readonly label: string; readonly text: string; readonly facts: Facts };

/** What a card says, in its order and by the names that formulas ask for: `=A1.gap`. What is undefined or blank is left out. */
export type Facts = Readonly<Partial<Record<CellKey, Plain | undefined> & Record<Group, Part | undefined>>>;

/**
 * A value with a card behind it, where the host has cards and the employer does not refuse them; the value alone
 * elsewhere. It stays what it is for every other formula: Excel counts with a value's basic value.
 *
 * A card is stored in the file, so it holds numbers, days and law, and never a name or an IIN.
 */
export function withCard(value: Plain, facts: () => Facts, wanted: boolean, asked: Asked): unknown {
  if (!wanted || !showsCards()) return typeof value === "object" ? dateResult(value.day) : value;
  return { ...cellValue(value), properties: propertiesOf(facts(), asked), layouts: LAYOUTS };
}

/** More cards in one answer would come near the five megabytes that Excel takes. */
export const MOST_CARDS = 500;

/** An icon to press. The card behind it is Excel's own: hosts differ in the layouts that they take. */
const LAYOUTS = { compact: { icon: "Calculator" } };

/** Values with properties came with ExcelApi 1.19, formulas that give them with CustomFunctionsRuntime 1.4. */
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
