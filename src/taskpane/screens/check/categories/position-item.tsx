import { Badge, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Quiet } from "../../../parts/text";
import { checkTexts } from "../../../../i18n/check";
import { explainSuggestion } from "../../../../sentences/explain-suggestion";
import type { AlikeLines } from "../../../../roster/positions/alike-lines";
import { useSay } from "../../../speech";
import { CategorySelect } from "./category-select";
import type { Decision } from "./decisions";
import { ButtonRow, Row, Stack } from "../../../parts/stack";

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: "anywhere" },
  choice: { flex: "1 1 130px", minWidth: 0, display: "grid" },
});

type Props = {
  readonly lines: AlikeLines;
  readonly onDecide: (decisions: readonly Decision[]) => void;
};

/**
 * One position, or several similar ones decided together: who holds it, the category its title suggests, and a choice
 * of others.
 */
export function PositionItem({ lines, onDecide }: Props) {
  const styles = useStyles();
  const say = useSay(checkTexts);
  const [{ position, suggestion, decided, decides }, ...others] = lines;
  const { category } = suggestion;
  const reason = explainSuggestion(suggestion, say);
  const suggested = category === null ? null : say(`positions.category.${category}`);
  const people = lines.reduce((sum, line) => sum + line.people, 0);
  const foreigners = lines.reduce((sum, line) => sum + line.foreigners, 0);
  const decide = (decision: Pick<Decision, "category" | "by">) =>
    onDecide(lines.map((line) => ({ position: line.position, ...decision })));
  return (
    <Stack as="li" gap="XS" className={styles.item} data-position={position} data-decides={decides}>
      <Row align="baseline" wraps className={styles.name}>
        <Body1Strong>{position}</Body1Strong>
        {others.length > 0 && <Caption1>{say("categories.alike", { count: others.length })}</Caption1>}
        <Quiet>{say("categories.people", { people, foreigners })}</Quiet>
        {decides && (
          <Badge appearance="outline" color="informative">
            {say("categories.decisive")}
          </Badge>
        )}
      </Row>
      <Quiet>
        {suggested === null
          ? say("categories.not_suggested", { reason })
          : say("categories.suggested", { category: suggested, reason })}
      </Quiet>
      <ButtonRow>
        <div className={styles.choice}>
          <CategorySelect
            label={say("categories.choice", { position })}
            value={decided}
            onChoose={(chosen) => decide({ category: chosen, by: "choice" })}
          />
        </div>
        {decided === null && suggested !== null && (
          <Button
            aria-label={say("categories.accept.label", { position, category: suggested })}
            onClick={() => decide({ category, by: "suggestion" })}
          >
            {say("categories.accept", { category: suggested })}
          </Button>
        )}
      </ButtonRow>
    </Stack>
  );
}
