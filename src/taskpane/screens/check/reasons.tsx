import { rulesTexts } from "../../../i18n/rules";
import { useSay } from "../../speech";
import { besideRatio } from "../../../domain/rule-tests";
import type { Field } from "../../../roster/table/fields";
import { useExplaining } from "../../explain/use-explaining";
import type { ProofState } from "../../store/check/use-proof";
import type { Answer, Snapshot } from "../../store/check/answer";
import { GroupBars } from "./group-bars";
import type { NotWrittenReason, WrittenChoice } from "../../store/tables/written-choice";
import { Why } from "./why";
import { late } from "../../late";
import type { Proof } from "../../../domain/proof";
import { toDotted } from "../../../law/day";
import { useStore } from "../../store/use-store";
import { Quiet } from "../../parts/quiet";

/** Needed only if a sheet cannot be read because a column is missing. */
const AskedColumn = late(async () => (await import("./asked-column")).AskedColumn);

/** Needed only if the table of categories has unusable cells. */
const CategoriesUnused = late(async () => (await import("../../parts/categories-unused")).CategoriesUnused);

/** Needed only if a rule beside the ratio applies to somebody, which is rare. */
const RuleTestSection = late(async () => (await import("./rule-test-section")).RuleTestSection);

/** Needed only beside an answer that may lead to a fine. */
const FineNotes = late(async () => (await import("../../law-words/fine-notes")).FineNotes);

/** Accounts for every row, so it is loaded once the verdict is known. */
const ProofSection = late(async () => (await import("../../proof/proof-section")).ProofSection);

type Props = {
  readonly answer: Answer;
  readonly reading: Snapshot;
  /** The field to ask a column for; null if none. */
  readonly asked: Field | null;
  readonly notWritten: NotWrittenReason;
  readonly onChoose: (choice: WrittenChoice<Field>) => void;
  readonly proof: ProofState;
};

/** The reasons for the verdict, or what is missing for one. */
export function Reasons({ answer, reading, asked, notWritten, onChoose, proof }: Props) {
  const { verbs, clock } = useStore();
  const { today } = clock;
  const { explain, drawer } = useExplaining(verbs, today);
  const { goTo, selection } = verbs;
  const check = answer.result.kind === "check" ? answer.result : null;
  return (
    <>
      {asked && (
        <AskedColumn
          answer={answer}
          reading={reading}
          field={asked}
          notWritten={notWritten}
          onChoose={onChoose}
        />
      )}
      {answer.settings.categoriesUnused.length > 0 && (
        <CategoriesUnused unused={answer.settings.categoriesUnused} />
      )}
      {check && <GroupBars check={check} onWho={(share) => proof.open({ kind: "share", share })} />}
      {check &&
        besideRatio(check.tests).map((test) => <RuleTestSection key={test.id} test={test} day={check.day} />)}
      {check && check.exposures.length > 0 && <FineNotes exposures={check.exposures} />}
      {check && <ProofSection {...{ answer, reading, proof, goTo, selection, explain }} />}
      {drawer}
      {check && <LawLine proof={check.proof} />}
      {check && <Why check={check} />}
    </>
  );
}

/** The age of our knowledge of the law. */
function LawLine({ proof }: { proof: Proof }) {
  const sayRule = useSay(rulesTexts);
  const key = proof.lawMayHaveChanged ? "law.line.changed" : "law.line";
  return <Quiet>{sayRule(key, { day: toDotted(proof.lawCheckedOn) })}</Quiet>;
}
