import { planTexts } from "../../i18n/plan";
import { useSay } from "../speech";
import { Body1 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ExplainedRemedy, RemedyGroup } from "../../sentences/remedy-groups";
import { FirstItems } from "../parts/first-items";
import { PartTitle } from "../parts/text";

const SHOWN = 3;

type Props = {
  readonly group: RemedyGroup;
  readonly title: string;
  /** Said if no set of actions is enough. */
  readonly none: string;
  /** Renders the shown remedies as the children of one element. */
  readonly children: (shown: readonly ExplainedRemedy[]) => ReactNode;
};

/** The remedies of one group, smallest first and a few at a time. */
export function RemedyGroupList({ group: { key, remedies }, title, none, children }: Props) {
  const say = useSay(planTexts);
  return (
    <div data-ways={key}>
      <PartTitle>{title}</PartTitle>
      {remedies.length === 0 && <Body1 block>{none}</Body1>}
      <FirstItems items={remedies} most={SHOWN} moreWords={(count) => say("today.more", { count })}>
        {children}
      </FirstItems>
    </div>
  );
}
