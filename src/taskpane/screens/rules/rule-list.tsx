import { checkTexts } from "../../../i18n/check";
import { rulesTexts } from "../../../i18n/rules";
import { useLanguage, useSay } from "../../speech";
import { Accordion } from "@fluentui/react-components";
import { type DatedRule, UNKNOWN } from "../../../law/dated";
import { type Day, toDotted } from "../../../law/day";
import { type RuleId, rules } from "../../../law/rules";
import { DetailItem } from "../../parts/detail-item";
import { Folded } from "../../parts/folded";
import { FactList } from "../../parts/fact-list";
import { type History, historyOf } from "./history-of";
import { confidenceWords } from "../../../sentences/confidence-words";
import { ruleSentence } from "../../../sentences/rule-sentence";
import { sinceWords } from "../../../sentences/since-words";
import { SourceLinks } from "../../law-words/source-links";

/** All rules as in force on a day. */
export function RuleList({ day }: { day: Day }) {
  const sayRule = useSay(rulesTexts);
  return (
    <Folded title={sayRule("list.title", { day: toDotted(day) })} note={String(rules.length)}>
      <Accordion multiple collapsible>
        {rules.map((rule: DatedRule<unknown, RuleId>) => (
          <RuleItem key={rule.id} id={rule.id} history={historyOf(rule, day)} />
        ))}
      </Accordion>
    </Folded>
  );
}

type Props = { readonly id: RuleId; readonly history: History };

function RuleItem({ id, history: { current, previous, next } }: Props) {
  const language = useLanguage();
  const sayAnswer = useSay(checkTexts);
  const sayRule = useSay(rulesTexts);
  const notes = [
    sinceWords(current.from, sayRule),
    confidenceWords(current, sayRule),
    ...(next === null
      ? []
      : [
          sayRule(next.value === UNKNOWN ? "next.badge.unknown" : "next.badge", {
            day: toDotted(next.from),
          }),
        ]),
  ];
  const valueFrom = (key: "before.value" | "next.value", day: Day, value: unknown) =>
    sayRule(key, { day: toDotted(day), rule: ruleSentence(id, value, language) });
  return (
    <DetailItem value={id} title={ruleSentence(id, current.value, language)} note={notes.join("; ")}>
      <FactList
        facts={[
          [sayRule("act"), sayAnswer(`act.${current.act}`)],
          [sayRule("checked"), toDotted(current.checkedOn)],
          ...(previous === null
            ? []
            : [[sayRule("before"), valueFrom("before.value", previous.until, previous.value)] as const]),
          ...(next === null
            ? []
            : [[sayRule("next"), valueFrom("next.value", next.from, next.value)] as const]),
          [sayRule("sources"), <SourceLinks key="sources" ids={current.sources} />],
        ]}
      />
    </DetailItem>
  );
}
