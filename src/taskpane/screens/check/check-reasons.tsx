import { rulesTexts } from "../../../i18n/rules";
import { useSay } from "../../speech";
import { besideRatio } from "../../../domain/rule-tests";
import type { Field } from "../../../roster/table/fields";
import { useExplaining } from "../../explain/use-explaining";
import { GroupBars } from "./group-bars";
import type { WrittenChoice } from "../../store/tables/written-choice";
import { Why } from "./why";
import { late, soon } from "../../late";
import type { Proof } from "../../../domain/proof";
import { toDotted } from "../../../law/day";
import { Quiet } from "../../parts/text";
import { memo } from "react";
import { rowlessSheet } from "../../store/check/rowless-sheet";
import { isDrawnAlike } from "./is-drawn-alike";
import type { CheckState } from "../../store/check/use-check";

/** Needed only if a sheet cannot be read because a column is missing. */
const AskedColumn = late(async () => (await import("./asked-column")).AskedColumn);

/** Needed only if the table of categories has unusable cells. */
const CategoriesUnused = late(async () => (await import("../../parts/categories-unused")).CategoriesUnused);

/** Needed only if a rule beside the ratio applies to somebody, which is rare. */
const RuleTestSection = late(async () => (await import("./rule-test-section")).RuleTestSection);

/** Needed only beside an answer that may lead to a fine. */
const FineNotes = late(soon(async () => (await import("../../law-words/fine-notes")).FineNotes));

/** Accounts for every row, so it is loaded once the verdict is known. */
const ProofSection = late(soon(async () => (await import("../../proof/proof-section")).ProofSection));

type Props = { readonly check: CheckState };

/** The reasons for the verdict, or what is missing for one; re-rendered only for another answer. */
export const CheckReasons = memo(function CheckReasons({ check }: Props) {
  const { explain, drawer } = useExplaining();
  const { answer, reading, notWritten, proof } = check;
  if (!answer || !reading || rowlessSheet(answer) !== null) return null;
  const { result } = answer;
  const found = result.kind === "check" ? result : null;
  const asked = (result.kind === "unreadable" ? result.field : null) ?? check.answeredField;
  const choose = (choice: WrittenChoice<Field>) => {
    // The question stays visible once answered, so that the focus is kept.
    if (asked) check.setAnsweredField(asked);
    void check.choose(choice);
  };
  return (
    <>
      {asked && <AskedColumn {...{ answer, reading, notWritten }} field={asked} onChoose={choose} />}
      {answer.settings.categoriesUnused.length > 0 && (
        <CategoriesUnused unused={answer.settings.categoriesUnused} />
      )}
      {found && <GroupBars check={found} onWho={(share) => proof.open({ kind: "share", share })} />}
      {found &&
        besideRatio(found.tests).map((test) => <RuleTestSection key={test.id} test={test} day={found.day} />)}
      {found && found.exposures.length > 0 && <FineNotes exposures={found.exposures} />}
      {found && <ProofSection {...{ answer, reading, proof, explain }} />}
      {drawer}
      {found && <LawLine proof={found.proof} />}
      {found && <Why check={found} />}
    </>
  );
}, isDrawnAlike);

/** The age of our knowledge of the law. */
function LawLine({ proof }: { proof: Proof }) {
  const sayRule = useSay(rulesTexts);
  const key = proof.lawMayHaveChanged ? "law.line.changed" : "law.line";
  return <Quiet>{sayRule(key, { day: toDotted(proof.lawCheckedOn) })}</Quiet>;
}
