import type { Category } from "../law/category";
import type { Readings } from "../law/readings";
import type { PersonKind } from "./person";
import { citizenIn, foreignerIn, may, outcomesOf } from "./possibilities";
import { possibilitiesOf } from "./who-counts";

/** The role of a person in the test of intra-corporate transferees of one category. */
export type Role = "citizen" | "transferee" | "other";

const citizen = citizenIn.managers | citizenIn.workers;
const foreigner = foreignerIn.managers | foreignerIn.workers;

/**
 * The possible roles of a person in the test of a category.
 *
 * Who is staff at all is read as for the ratio. Residence status and EAEU citizenship do not matter here: the sources
 * speak of Kazakhstani staff, and no reading of the ratio makes anybody a citizen.
 */
export function rolesIn(category: Category, kind: PersonKind, readings: Readings): readonly Role[] {
  const grade = kind.grade === "unskilled" && readings.unskilled === "category_4" ? 4 : kind.grade;
  if (typeof grade === "number" && grade !== category) return ["other"];
  const roles = rolesOnceThere(category, kind, readings);
  if (grade === category) return roles;
  // As in the ratio: a citizen listed as unskilled would only help and is left out; a foreigner stays unclear.
  return [...roles.filter((role) => role !== "citizen" || grade === "unclear"), "other"];
}

function rolesOnceThere(category: Category, kind: PersonKind, readings: Readings): readonly Role[] {
  const side = kind.side === "citizen" || kind.side === "unclear" ? kind.side : "foreigner";
  const possibilities = possibilitiesOf(
    { ...kind, side, grade: category },
    { ...readings, transferee: "foreigner" },
  );
  return outcomesOf(possibilities).map((outcome) => {
    if (may(outcome, citizen)) return "citizen";
    return kind.engagement === "transferee" && may(outcome, foreigner) ? "transferee" : "other";
  });
}
