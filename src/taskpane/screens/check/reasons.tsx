import { Suspense } from "react";
import { besideRatio } from "../../../domain/rule-tests";
import type { Field } from "../../../roster/table/fields";
import type { ExcelVerbs } from "../../excel-verbs";
import type { ProofState } from "../../store/use-proof";
import type { Answer, Snapshot } from "../../store/answer";
import { GroupBars } from "./group-bars";
import { LawLine } from "./law-line";
import type { NotWrittenReason, WrittenChoice } from "../../store/written-choice";
import { Why } from "./why";
import { late } from "../../late";

/** Shown only where a sheet cannot be read for want of a column. */
const AskedColumn = late(async () => (await import("./asked-column")).AskedColumn);

/** Shown only where the table of categories holds what cannot be used. */
const CategoriesUnused = late(async () => (await import("../../parts/categories-unused")).CategoriesUnused);

/** Shown only where a rule beside the ratio is about somebody, which is rare. */
const RuleTestSection = late(async () => (await import("./rule-test-section")).RuleTestSection);

/** Shown only beside an answer that may lead to a fine. */
const FineNotes = late(async () => (await import("../../law-words/fine-notes")).FineNotes);

/** The account of every row is made and told once the verdict stands. */
const ProofSection = late(async () => (await import("../../proof/proof-section")).ProofSection);

type Props = {
  readonly answer: Answer;
  readonly reading: Snapshot;
  /** The field whose column is asked for; null where none is. */
  readonly asked: Field | null;
  readonly notWritten: NotWrittenReason;
  readonly onChoose: (choice: WrittenChoice<Field>) => void;
  readonly goTo: ExcelVerbs["goTo"];
  readonly selection: ExcelVerbs["selection"];
  readonly proof: ProofState;
};

/** Why the verdict is what it is, or what is missing for one. */
export function Reasons({ answer, reading, asked, notWritten, onChoose, goTo, selection, proof }: Props) {
  const check = answer.result.kind === "check" ? answer.result : null;
  return (
    <>
      {asked && (
        <Suspense>
          <AskedColumn
            answer={answer}
            reading={reading}
            field={asked}
            notWritten={notWritten}
            onChoose={onChoose}
          />
        </Suspense>
      )}
      {answer.settings.categoriesUnused.length > 0 && (
        <Suspense>
          <CategoriesUnused unused={answer.settings.categoriesUnused} />
        </Suspense>
      )}
      {check && <GroupBars check={check} onWho={(share) => proof.open({ kind: "share", share })} />}
      {check &&
        besideRatio(check.tests).map((test) => (
          <Suspense key={test.id}>
            <RuleTestSection test={test} day={check.day} />
          </Suspense>
        ))}
      {check && check.exposures.length > 0 && (
        <Suspense>
          <FineNotes exposures={check.exposures} />
        </Suspense>
      )}
      {check && (
        <Suspense>
          <ProofSection {...{ answer, reading, proof, goTo, selection }} />
        </Suspense>
      )}
      {check && <LawLine proof={check.proof} />}
      {check && <Why check={check} />}
    </>
  );
}
