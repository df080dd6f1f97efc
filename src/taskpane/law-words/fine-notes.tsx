import { rulesTexts } from "../../i18n/rules";
import { checkTexts } from "../../i18n/check";
import { Lines, Quiet } from "../parts/text";
import { useLanguage, useSay } from "../speech";
import { Accordion, Caption1 } from "@fluentui/react-components";
import type { Exposure } from "../../domain/exposure";
import { explainFine } from "../../sentences/explain-fine";
import { DetailItem } from "../parts/detail-item";
import { exposureLines } from "../../sentences/fine-words";
import { SourceLinks } from "./source-links";

/** Fines that an answer may lead to, one collapsed line each, with its legal basis inside. */
export function FineNotes({ exposures }: { exposures: readonly Exposure[] }) {
  const language = useLanguage();
  const sayAnswer = useSay(checkTexts);
  const sayRule = useSay(rulesTexts);
  if (exposures.length === 0) return null;
  return (
    <Accordion multiple collapsible data-fines={exposures.length}>
      {exposures.map((exposure) => (
        <DetailItem
          key={exposure.act}
          value={exposure.act}
          title={
            <Quiet>
              {sayRule("fine.if", {
                act: sayAnswer(`fine.act.${exposure.act}`),
                article: exposure.article,
              })}
            </Quiet>
          }
        >
          <Lines
            texts={[explainFine(exposure, sayAnswer, language), ...exposureLines(exposure, language)]}
            as={Caption1}
          />
          <SourceLinks ids={exposure.sources} />
        </DetailItem>
      ))}
    </Accordion>
  );
}
