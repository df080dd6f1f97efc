import {
  Accordion,
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { type ComponentProps, useState } from "react";
import { pane } from "../../../../i18n/pane";
import { useSay } from "../../../speech";
import type { ActList } from "../../../../sentences/explain-today";
import type { SayPlan } from "../../../../i18n/plan";
import { copyText } from "../../../copy-text";
import { late } from "../../../late";
import { DetailItem } from "../../../parts/detail-item";

const useStyles = makeStyles({
  // Names of groups begin in small letters; here each stands by itself.
  title: { display: "block", margin: 0, "::first-letter": { textTransform: "uppercase" } },
  why: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  copy: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

/** More ways at once would hide what stands under them. */
const SHOWN = 3;

/** What writes a plan is loaded once a way is opened. */
const PutWay = late(async () => (await import("./put-way")).PutWay);

/** What putting a way into the plan takes. */
type Planned = Pick<ComponentProps<typeof PutWay>, "on" | "rowName">;

type Props = Planned & {
  readonly list: ActList;
  /** What the ways are for, with which a copied one begins. */
  readonly title: string;
  readonly say: SayPlan;
};

/** The ways of one group, the smallest first; each opens to show its arithmetic and can be copied as text. */
export function ActListItems({ list: { title: heading, ways }, title, say, ...planned }: Props) {
  const styles = useStyles();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? ways : ways.slice(0, SHOWN);
  return (
    <div>
      <Body1Strong as="h3" className={styles.title}>
        {heading}
      </Body1Strong>
      {ways.length === 0 && <Body1 block>{say("today.none")}</Body1>}
      <Accordion collapsible multiple>
        {shown.map(({ way, sentences: [actions = "", ...why] }) => (
          <DetailItem key={actions} value={actions} title={actions}>
            <Why why={why} text={[`${title}. ${actions}`, ...why].join("\n")} say={say} />
            <PutWay way={way} actions={actions} {...planned} />
          </DetailItem>
        ))}
      </Accordion>
      {shown.length < ways.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {say("today.more", { count: ways.length - shown.length })}
        </Button>
      )}
    </div>
  );
}

function Why({ why, text, say }: { why: readonly string[]; text: string; say: SayPlan }) {
  const styles = useStyles();
  const sayPane = useSay(pane);
  const [outcome, setOutcome] = useState<"copied" | "not_copied" | null>(null);
  const copy = async () => setOutcome((await copyText(text)) ? "copied" : "not_copied");
  return (
    <>
      {why.map((sentence) => (
        <Caption1 key={sentence} block className={styles.why}>
          {sentence}
        </Caption1>
      ))}
      <div className={styles.copy}>
        <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
          {say("today.copy")}
        </Button>
        <Caption1 role="status">
          {outcome === "copied" && sayPane("copied")}
          {outcome === "not_copied" && say("today.not_copied")}
        </Caption1>
      </div>
    </>
  );
}
