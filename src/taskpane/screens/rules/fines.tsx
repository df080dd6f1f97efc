import { rulesTexts } from "../../../i18n/rules";
import { checkTexts } from "../../../i18n/check";
import { useLanguage, useSay } from "../../speech";
import { Accordion, Body1, makeStyles, tokens } from "@fluentui/react-components";
import { Quiet } from "../../parts/quiet";
import type { Day } from "../../../law/day";
import { offences } from "../../../law/fines";
import { DetailItem } from "../../parts/detail-item";
import { fineLines, offenceWords } from "../../../sentences/fine-words";
import { SourceLinks } from "../../law-words/source-links";
import { Stack } from "../../parts/stack";
import { Title } from "../../parts/title";

const useStyles = makeStyles({
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Fines under the Code of Administrative Offences on a day, worded as possible and never as a prediction. */
export function Fines({ day }: { day: Day }) {
  const styles = useStyles();
  const language = useLanguage();
  const sayAnswer = useSay(checkTexts);
  const sayRule = useSay(rulesTexts);
  return (
    <Stack as="section" gap="XS">
      <Title>{sayRule("fines.title")}</Title>
      <Quiet>{sayRule("fines.intro")}</Quiet>
      <Accordion multiple collapsible>
        {offences
          .filter(({ from }) => from <= day)
          .map(({ article, sources }) => (
            <DetailItem
              key={article}
              value={article}
              title={offenceWords(article, sayRule)}
              note={sayRule("fine.article", { article })}
            >
              <ul className={styles.lines}>
                {fineLines(article, day, sayAnswer, language).map((line) => (
                  <li key={line}>
                    <Body1>{line}</Body1>
                  </li>
                ))}
              </ul>
              <SourceLinks ids={sources} />
            </DetailItem>
          ))}
      </Accordion>
    </Stack>
  );
}
