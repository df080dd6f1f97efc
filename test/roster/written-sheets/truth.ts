import { defaultReadings } from "../../../src/law/readings";
import { type Naive, type NaivePerson, naiveVerdict } from "../naive-verdict";
import { ASKED_ON, LIMIT, type Person } from "./staff";

/** Who may truly be behind a row: one way where it is clear, several where it is open. */
export type Ways = readonly (readonly Person[])[];

/** The answers in every way in which a sheet can turn out. */
export function truthsOf(rows: readonly Ways[], claimsSmall: boolean): readonly Naive[] {
  const clear = rows.flatMap((ways) => (ways.length === 1 ? (ways[0] ?? []) : []));
  const open = rows.filter((ways) => ways.length > 1);
  const all = open.reduce<readonly (readonly Person[])[]>(
    (before, ways) => before.flatMap((chosen) => ways.map((way) => [...chosen, ...way])),
    [[]],
  );
  return all.map((chosen) =>
    naiveVerdict(
      [...clear, ...chosen].filter(isThere).map(asCounted),
      defaultReadings,
      claimsSmall ? LIMIT : null,
    ),
  );
}

function isThere({ hire, leave }: Person): boolean {
  return hire <= ASKED_ON && (leave === null || leave >= ASKED_ON);
}

const union = new Set(["RU", "KG", "BY", "AM"]);

function asCounted({ country, category, bond }: Person): NaivePerson {
  return { country: country === "KZ" ? "KZ" : union.has(country) ? "RU" : "CN", category, bond };
}
