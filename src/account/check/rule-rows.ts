import { lawUsed } from "../../domain/law-used";
import type { Check } from "../../roster/check";
import type { Row } from "../account";
import { lawRows, sourceRows } from "../law-rows";
import type { Voices } from "../voices";

/** The values of the law that were used, and the pages that tell them. */
export function ruleRows({ proof }: Pick<Check, "proof">, voices: Voices): readonly Row[] {
  const used = lawUsed(proof);
  return [
    ...lawRows(used, voices),
    ...sourceRows(
      used.flatMap((law) => law.sources),
      voices,
    ),
  ];
}
