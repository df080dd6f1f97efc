import { Badge, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { categoriesTexts } from "../../i18n/categories";
import { explainSuggestion } from "../../i18n/explain-suggestion";
import { positionsTexts } from "../../i18n/positions";
import { speaker } from "../../i18n/speaker";
import type { PositionLine } from "../../roster/positions/ask-positions";
import { useSpeech } from "../speech";
import { CategorySelect } from "./category-select";
import type { Decision } from "./decisions";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  answer: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Props = { readonly line: PositionLine; readonly onDecide: (decision: Decision) => void };

/** One position: who has it, what its title suggests, and the category to accept or to choose. */
export function PositionItem({ line, onDecide }: Props) {
  const styles = useStyles();
  const { language } = useSpeech();
  const say = speaker(categoriesTexts, language);
  const sayPositions = speaker(positionsTexts, language);
  const { position, people, foreigners, suggestion, decided, decides } = line;
  const { category } = suggestion;
  const reason = explainSuggestion(suggestion, sayPositions);
  const suggested = category === null ? null : sayPositions(`category.${category}`);
  return (
    <li className={styles.item} data-position={position} data-decides={decides}>
      <div className={styles.name}>
        <Body1Strong>{position}</Body1Strong>
        <Caption1 className={styles.quiet}>{say("people", { people, foreigners })}</Caption1>
        {decides && (
          <Badge appearance="outline" color="informative">
            {say("decisive")}
          </Badge>
        )}
      </div>
      <Caption1 className={styles.quiet}>
        {suggested === null
          ? say("not_suggested", { reason })
          : say("suggested", { category: suggested, reason })}
      </Caption1>
      <div className={styles.answer}>
        <CategorySelect
          label={say("choice", { position })}
          value={decided}
          onChoose={(chosen) => onDecide({ position, category: chosen, by: "choice" })}
        />
        {decided === null && suggested !== null && (
          <Button
            aria-label={say("accept.label", { position, category: suggested })}
            onClick={() => onDecide({ position, category, by: "suggestion" })}
          >
            {say("accept", { category: suggested })}
          </Button>
        )}
      </div>
    </li>
  );
}
