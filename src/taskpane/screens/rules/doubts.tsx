import { rulesTexts } from "../../../i18n/rules";
import { useSay } from "../../speech";
import { Body1, Caption1 } from "@fluentui/react-components";
import { Message } from "../../parts/message";
import { type Confidence, type DatedRule, versionOn } from "../../../law/dated";
import { type Day, toDotted } from "../../../law/day";
import { rules } from "../../../law/rules";
import { unreadAmendment } from "../../../law/unread-amendment";
import { SourceLinks } from "../../law-words/source-links";
import { Stack } from "../../parts/stack";
import { Title } from "../../parts/text";

/** What could not be verified about the rules in force on a day. */
export function Doubts({ day }: { day: Day }) {
  const sayRule = useSay(rulesTexts);
  const confidences = rules.map((rule: DatedRule<unknown>) => versionOn(rule, day).confidence);
  const count = (confidence: Confidence) => confidences.filter((each) => each === confidence).length;
  const counts = { primary: count("primary"), reported: count("reported"), disputed: count("disputed") };
  return (
    <Stack as="section">
      <Title>{sayRule("doubt.title")}</Title>
      {day >= unreadAmendment.on && (
        <>
          <Message intent="warning">{sayRule("unread", { day: toDotted(unreadAmendment.on) })}</Message>
          <SourceLinks ids={unreadAmendment.sources} />
        </>
      )}
      <Body1>{sayRule("doubt.rules")}</Body1>
      {counts.primary > 0 && <Body1>{sayRule("doubt.copies")}</Body1>}
      <Caption1>{sayRule("doubt.count", counts)}</Caption1>
    </Stack>
  );
}
