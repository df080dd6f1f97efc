import type { Exposure } from "../domain/exposure";
import type { PossibleFine } from "../domain/possible-fine";
import { toIso } from "../law/day";

/** Possible fines as JSON; in tenge if the year's MCI is known. */
export function jsonFines(exposures: readonly Exposure[]) {
  return exposures.map(({ act, article, again, caseOpened, fines, official, sources, checkedOn }) => ({
    act,
    article,
    again,
    caseOpened: toIso(caseOpened),
    employer: fines.map(({ party, fine }) => ({ size: party, ...jsonFine(fine) })),
    official: official && jsonFine(official),
    confidence: "primary",
    sources,
    checkedOn: toIso(checkedOn),
  }));
}

function jsonFine(fine: PossibleFine) {
  return fine.kind === "warning" ? { warning: true } : { mci: fine.inMci, tenge: fine.tenge };
}
