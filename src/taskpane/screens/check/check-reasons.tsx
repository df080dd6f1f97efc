import { memo } from "react";
import { isDrawnAlike } from "./is-drawn-alike";
import { Reasons } from "./reasons";
import type { CheckState } from "../../store/check/use-check";

type Props = { readonly check: CheckState };

/** The reasons for the verdict; re-rendered only for another answer. */
export const CheckReasons = memo(function CheckReasons({ check }: Props) {
  const { answer, reading, answeredField, notWritten, proof } = check;
  if (!answer || !reading) return null;
  const asked = (answer.result.kind === "unreadable" ? answer.result.field : null) ?? answeredField;
  return (
    <Reasons
      answer={answer}
      reading={reading}
      asked={asked ?? null}
      notWritten={notWritten}
      proof={proof}
      onChoose={(choice) => {
        // The question stays visible once answered, so that the focus is kept.
        if (asked) check.setAnsweredField(asked);
        void check.choose(choice);
      }}
    />
  );
}, isDrawnAlike);
