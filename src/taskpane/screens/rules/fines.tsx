import { rulesTexts } from "../../../i18n/rules";
import { checkTexts } from "../../../i18n/check";
import { useLanguage, useSay } from "../../speech";
import { Accordion, Body1 } from "@fluentui/react-components";
import { Quiet } from "../../parts/text";
import type { Day } from "../../../law/day";
import { offences } from "../../../law/fines";
import { Folded } from "../../parts/folded";
import { DetailItem } from "../../parts/detail-item";
import { fineLines, offenceWords } from "../../../sentences/fine-words";
import { SourceLinks } from "../../law-words/source-links";
import { Bullets } from "../../parts/stack";

/** Fines under the Code of Administrative Offences on a day, worded as possible and never as a prediction. */
export function Fines({ day }: { day: Day }) {
  const language = useLanguage();
  const sayAnswer = useSay(checkTexts);
  const sayRule = useSay(rulesTexts);
  const inForce = offences.filter(({ from }) => from <= day);
  return (
    <Folded title={sayRule("fines.title")} note={String(inForce.length)}>
      <Quiet>{sayRule("fines.intro")}</Quiet>
      <Accordion multiple collapsible>
        {inForce.map(({ article, sources }) => (
          <DetailItem
            key={article}
            value={article}
            title={offenceWords(article, sayRule)}
            note={sayRule("fine.article", { article })}
          >
            <Bullets>
              {fineLines(article, day, sayAnswer, language).map((line) => (
                <li key={line}>
                  <Body1>{line}</Body1>
                </li>
              ))}
            </Bullets>
            <SourceLinks ids={sources} />
          </DetailItem>
        ))}
      </Accordion>
    </Folded>
  );
}
