import { Caption1, Field } from "@fluentui/react-components";
import { useState } from "react";
import { checkTexts } from "../../../../i18n/check";
import { answersOfKind, staffKindsIn } from "../../../../roster/positions/answers-of-kind";
import type { PositionLine } from "../../../../roster/positions/ask-positions";
import type { Suggested } from "../../../../roster/positions/suggestion";
import { useSay } from "../../../speech";
import { CategorySelect } from "./category-select";
import type { Decision } from "./decisions";
import { Stack } from "../../../parts/stack";

type Props = {
  readonly lines: readonly PositionLine[];
  readonly onDecide: (decisions: readonly Decision[]) => void;
};

/** Sets one category for all open positions of a staff kind, if the export has such kinds, for example "Рабочие". */
export function KindAnswers({ lines, onDecide }: Props) {
  const say = useSay(checkTexts);
  const [left, setLeft] = useState<readonly PositionLine[]>([]);
  const kinds = staffKindsIn(lines);
  const choose = (kind: string, category: Suggested | null) => {
    if (category === null) return;
    const answers = answersOfKind(lines, kind, category);
    setLeft(answers.left);
    if (answers.answered.length > 0)
      onDecide(answers.answered.map(({ position }) => ({ position, category, by: { kind } })));
  };
  return (
    <Stack>
      {kinds.map((kind) => (
        <Field key={kind} label={say("categories.kind", { kind })}>
          <CategorySelect
            label={say("categories.kind", { kind })}
            value={null}
            onChoose={(category) => choose(kind, category)}
          />
        </Field>
      ))}
      <div aria-live="polite">
        {left.length > 0 && (
          <Caption1>
            {say("categories.kind.left", { positions: left.map(({ position }) => position).join(", ") })}
          </Caption1>
        )}
      </div>
    </Stack>
  );
}
