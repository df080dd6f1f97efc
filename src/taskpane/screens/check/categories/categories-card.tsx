import { Body1, Button, Caption1, Subtitle2 } from "@fluentui/react-components";
import { QuestionBox } from "../../../parts/question-box";
import { Quiet } from "../../../parts/text";
import { useId, useRef, useState } from "react";
import { checkTexts } from "../../../../i18n/check";
import { headlineOf } from "../../../../sentences/headline";
import { alikeLines } from "../../../../roster/positions/alike-lines";
import type { PositionLine, PositionsAsked } from "../../../../roster/positions/ask-positions";
import { useKeptFocus } from "../../../parts/use-kept-focus";
import { useSay } from "../../../speech";
import { type Decision, decisionColumns, decisionRows } from "./decisions";
import { KindAnswers } from "./kind-answers";
import { PositionItem } from "./position-item";
import { CATEGORIES_TABLE } from "../../../../workbook-model/own-tables";
import { PlainList } from "../../../parts/stack";
import { orFailed } from "../../../store/failure";
import { useStore } from "../../../store/use-store";

/** The outcome of the last decisions; null before any, and while some are being saved. */
export type DecisionsOutcome =
  | { readonly kind: "written"; readonly count: number }
  | { readonly kind: "protected" | "columns" | "failed" }
  | null;

/** Lines shown initially once no position affects the verdict. */
const SHOWN = 5;

type Props = {
  readonly asked: PositionsAsked;
  readonly outcome: DecisionsOutcome;
  readonly onDecide: (decisions: readonly Decision[]) => void;
};

/**
 * The positions of a roster without permit categories, to be assigned a category; those that affect the verdict come
 * first.
 */
export function CategoriesCard({ asked, outcome, onDecide }: Props) {
  const say = useSay(checkTexts);
  const [isAll, setAll] = useState(false);
  const titleId = useId();
  const list = useRef<HTMLDivElement>(null);
  const section = useRef<HTMLElement>(null);
  const keptFocus = useKeptFocus(list, section);
  const { lines, ifSuggested } = asked;
  const questions = alikeLines(lines);
  const open = questions.filter(([{ decided }]) => decided === null);
  const deciding = open.filter(([{ decides }]) => decides);
  // If no position affects the verdict, the card is collapsed, out of the way of what is to be done.
  const isSettled = deciding.length === 0 && !isAll;
  const shown = isAll ? questions : questions.slice(0, isSettled ? 0 : Math.max(SHOWN, deciding.length));
  const accepted = shown.flatMap((each) => each.flatMap(acceptance));
  return (
    <QuestionBox ref={section} tabIndex={-1} aria-labelledby={titleId}>
      <Subtitle2 as="h2" id={titleId}>
        {say("categories.title")}
      </Subtitle2>
      {!isSettled && <Quiet>{say("categories.why")}</Quiet>}
      <Body1>
        {deciding.length > 0
          ? say("categories.decide", { deciding: deciding.length, positions: open.length })
          : say("categories.decided")}
      </Body1>
      {open.length > 0 && (
        <Caption1>{say("categories.if_suggested", { headline: headlineOf(ifSuggested, say) })}</Caption1>
      )}
      {!isSettled && <KindAnswers lines={lines} onDecide={onDecide} />}
      <div ref={list} {...keptFocus}>
        {shown.length > 0 && (
          <PlainList aria-label={say("categories.title")}>
            {shown.map((each) => (
              <PositionItem key={each[0].key} lines={each} onDecide={onDecide} />
            ))}
          </PlainList>
        )}
      </div>
      {accepted.length > 1 && (
        <Button onClick={() => onDecide(accepted)}>
          {say("categories.accept_shown", { count: accepted.length })}
        </Button>
      )}
      {(isAll || shown.length < questions.length) && (
        <Button appearance="subtle" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? say("categories.fewer") : say("categories.all", { count: questions.length })}
        </Button>
      )}
      <div aria-live="polite">{outcome && <Caption1>{outcomeText()}</Caption1>}</div>
    </QuestionBox>
  );

  function outcomeText(): string {
    if (outcome === null) return "";
    return outcome.kind === "written"
      ? say("categories.written", { count: outcome.count, table: CATEGORIES_TABLE })
      : say(`categories.not_written.${outcome.kind}`, { table: CATEGORIES_TABLE });
  }
}

function acceptance({ position, decided, suggestion: { category } }: PositionLine): readonly Decision[] {
  return decided === null && category !== null ? [{ position, category, by: "suggestion" }] : [];
}

type SavedProps = {
  readonly asked: PositionsAsked;
  /** Answers again from the workbook's table as it is now. */
  readonly onWritten: () => Promise<void>;
};

/** The positions of a roster without permit categories; decisions are saved to the workbook's table. */
export function PositionsToDecide({ asked, onWritten }: SavedProps) {
  const { verbs, clock } = useStore();
  const say = useSay(checkTexts);
  const [outcome, setOutcome] = useState<DecisionsOutcome>(null);
  const decide = async (decisions: readonly Decision[]) => {
    setOutcome(null);
    const result = await orFailed(
      verbs.writeRecords(CATEGORIES_TABLE, decisionColumns(say), decisionRows(decisions, clock.today(), say)),
    );
    setOutcome(result.written ? { kind: "written", count: decisions.length } : { kind: result.reason });
    if (result.written) await onWritten();
  };
  return <CategoriesCard asked={asked} outcome={outcome} onDecide={(decisions) => void decide(decisions)} />;
}
