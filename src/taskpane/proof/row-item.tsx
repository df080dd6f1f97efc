import { checkTexts } from "../../i18n/check";
import { Lines, Quiet, useSentenceStyle } from "../parts/text";
import { useLanguage, useSay } from "../speech";
import { Body1Strong, Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSegmentStyles } from "../parts/segment-styles";
import { accountWords, reasonsOf, rowName } from "./account-words";
import type { Proven } from "./proven";
import { categoryWords, citizenshipWords, nameIn } from "./row-facts";
import { citizenIn, foreignerIn, isClear, type Possibilities } from "../../domain/possibilities";
import { Row, Stack } from "../parts/stack";

const useStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  button: {
    display: "grid",
    gridTemplateColumns: "48px 1fr",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  number: { fontVariantNumeric: "tabular-nums", color: tokens.colorBrandForegroundLink, textAlign: "end" },
  swatch: { flexShrink: 0, width: "10px", height: "10px", borderRadius: tokens.borderRadiusSmall },
});

type Props = { readonly proven: Proven; readonly row: number; readonly onGo: (row: number) => void };

/** One row: the person, what was read, and what it counts as and why. Links to the row in the sheet. */
export function RowItem({ proven, row, onGo }: Props) {
  const styles = useStyles();
  const asSentence = useSentenceStyle();
  const segments = useSegmentStyles();
  const language = useLanguage();
  const sayAnswer = useSay(checkTexts);
  const { account } = proven;
  const isLeftOut = account.leftOut.has(row);
  const segment = segmentOf(account.outcomes[row] ?? 0);
  const facts = [citizenshipWords(proven, row, language), categoryWords(proven, row, language)].join(" · ");
  return (
    <li className={styles.item} data-row={rowName(proven, row)}>
      <Button
        className={styles.button}
        appearance="subtle"
        title={sayAnswer("go", { row: rowName(proven, row) })}
        onClick={() => onGo(row)}
      >
        <Caption1 className={styles.number}>{rowName(proven, row)}</Caption1>
        <Stack as="span" gap="none">
          <Body1Strong>{nameIn(proven, row) ?? "—"}</Body1Strong>
          {!isLeftOut && <Quiet>{facts}</Quiet>}
          <Row as="span" gap="XS" align="baseline">
            {segment && <span className={mergeClasses(styles.swatch, segments[segment])} />}
            <Caption1 className={asSentence}>{accountWords(proven, row, language)}</Caption1>
          </Row>
          <Lines texts={reasonsOf(proven, row, language)} as={Quiet} areSentences />
        </Stack>
      </Button>
    </li>
  );
}

/** The bar segment that includes a row; null if none does. */
function segmentOf(possibilities: Possibilities): "citizens" | "foreigners" | "unclear" | null {
  if (!isClear(possibilities)) return "unclear";
  if (Object.values<number>(citizenIn).includes(possibilities)) return "citizens";
  return Object.values<number>(foreignerIn).includes(possibilities) ? "foreigners" : null;
}
