import type { Language } from "../../i18n/language";
import { lawUsed } from "../../domain/law-used";
import type { Check } from "../../roster/check";
import type { Row } from "../account";
import { lawRows, sourceRows } from "../law-rows";

/** The values of the law that were used, with their sources. */
export function ruleRows({ proof }: Pick<Check, "proof">, language: Language): readonly Row[] {
  const used = lawUsed(proof);
  return [
    ...lawRows(used, language),
    ...sourceRows(
      used.flatMap((law) => law.sources),
      language,
    ),
  ];
}
