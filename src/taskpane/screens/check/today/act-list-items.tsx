import { Accordion, Body1, Button, Caption1 } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { type ComponentProps, useState } from "react";
import { pane } from "../../../../i18n/pane";
import { Lines } from "../../../parts/lines";
import { Quiet } from "../../../parts/quiet";
import { useSay } from "../../../speech";
import type { ActList } from "../../../../sentences/explain-today";
import { copyText } from "../../../parts/copy-text";
import { late, soon } from "../../../late";
import { DetailItem } from "../../../parts/detail-item";
import { Row } from "../../../parts/stack";
import { PartTitle } from "../../../parts/title";
import { useSentenceStyle } from "../../../parts/sentence-style";
import { FirstItems } from "../../../parts/first-items";
import { planTexts } from "../../../../i18n/plan";

const SHOWN = 3;

/** Writes to the plan, so it is loaded once a remedy is opened. */
const PutWay = late(soon(async () => (await import("./put-way")).PutWay));

/** What is needed to add a remedy to the plan. */
type Planned = Pick<ComponentProps<typeof PutWay>, "on" | "rowName">;

type Props = Planned & {
  readonly list: ActList;
  /** The purpose of the remedies; a copied one begins with it. */
  readonly title: string;
};

/** The remedies of one group, smallest first; each expands to show its arithmetic and can be copied as text. */
export function ActListItems({ list: { title: heading, ways }, title, ...planned }: Props) {
  const say = useSay(planTexts);
  const asSentence = useSentenceStyle();
  return (
    <div>
      <PartTitle className={asSentence}>{heading}</PartTitle>
      {ways.length === 0 && <Body1 block>{say("today.none")}</Body1>}
      <FirstItems items={ways} most={SHOWN} moreWords={(count) => say("today.more", { count })}>
        {(shown) => (
          <Accordion collapsible multiple>
            {shown.map(({ way, sentences: [actions = "", ...why] }) => (
              <DetailItem key={actions} value={actions} title={actions}>
                <Why why={why} text={[`${title}. ${actions}`, ...why].join("\n")} />
                <PutWay way={way} actions={actions} {...planned} />
              </DetailItem>
            ))}
          </Accordion>
        )}
      </FirstItems>
    </div>
  );
}

function Why({ why, text }: { why: readonly string[]; text: string }) {
  const say = useSay(planTexts);
  const sayPane = useSay(pane);
  const [outcome, setOutcome] = useState<"copied" | "not_copied" | null>(null);
  const copy = async () => setOutcome((await copyText(text)) ? "copied" : "not_copied");
  return (
    <>
      <Lines texts={why} as={Quiet} block haveNumbers />
      <Row>
        <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
          {say("today.copy")}
        </Button>
        <Caption1 role="status">
          {outcome === "copied" && sayPane("copied")}
          {outcome === "not_copied" && say("today.not_copied")}
        </Caption1>
      </Row>
    </>
  );
}
