import type { Row, Section } from "../../account/account";
import { fact, quoted, words } from "../../account/values";
import type { Voices } from "../../account/voices";

const BLANK = "______________________________";

type Say = Pick<Voices, "sayReport">;

/** Whose report it is. The list says it in a title, if at all; the report leaves room to write. */
export function employerRows({ sayReport }: Say): readonly Row[] {
  return [fact(sayReport("fact.employer"), quoted(BLANK)), fact(sayReport("fact.bin"), quoted(BLANK))];
}

/** Room for the names and hands of those who answer for a report. */
export function signatures({ sayReport }: Say): Section {
  const blank = words(sayReport("sign.blank"));
  return {
    id: "signatures",
    title: sayReport("sign.title"),
    rows: [fact(sayReport("sign.by"), blank), fact(sayReport("sign.head"), blank)],
  };
}
