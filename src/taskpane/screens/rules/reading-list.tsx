import { rulesTexts } from "../../../i18n/rules";
import { checkTexts } from "../../../i18n/check";
import { useSay } from "../../speech";
import { Accordion, Body1, Caption1, Link } from "@fluentui/react-components";
import { Quiet } from "../../parts/text";
import { optionWords } from "../../../sentences/reading-options";
import {
  defaultReadings,
  literalReading,
  readingNames,
  readings,
  type Readings,
} from "../../../law/readings";
import { Folded } from "../../parts/folded";
import { DetailItem } from "../../parts/detail-item";
import { SourceLinks } from "../../law-words/source-links";
import { Bullets } from "../../parts/stack";

type Props = {
  /** The readings chosen in the workbook, or the defaults. */
  readonly chosen: Readings;
  readonly onChange: () => void;
};

/** Every point that no available source settles, with its possible readings. */
export function ReadingList({ chosen, onChange }: Props) {
  const sayAnswer = useSay(checkTexts);
  const sayRule = useSay(rulesTexts);
  return (
    <Folded title={sayRule("readings.title")} note={String(readingNames.length)}>
      <Quiet>{sayRule("readings.intro")}</Quiet>
      <Caption1>
        <Link as="button" inline onClick={onChange}>
          {sayRule("readings.go")}
        </Link>
      </Caption1>
      <Accordion multiple collapsible>
        {readingNames.map((name) => {
          const literal = literalReading(name);
          const marks = (option: string) => [
            ...(literal?.option === option
              ? [sayRule("readings.literal", { articles: literal.articles })]
              : []),
            ...(option === chosen[name] ? [sayRule("readings.used")] : []),
            ...(option === defaultReadings[name] ? [sayRule("readings.default")] : []),
          ];
          return (
            <DetailItem
              key={name}
              value={name}
              title={sayAnswer(`reading.${name}`)}
              note={optionWords(name, chosen[name], sayAnswer)}
            >
              <Bullets>
                {readings[name].options.map((option) => (
                  <li key={option}>
                    <Body1>{optionWords(name, option, sayAnswer)}</Body1>{" "}
                    <Quiet>{marks(option).join(", ")}</Quiet>
                  </li>
                ))}
              </Bullets>
              {readings[name].sources.length > 0 ? (
                <SourceLinks ids={readings[name].sources} />
              ) : (
                <Caption1>{sayRule("readings.none")}</Caption1>
              )}
            </DetailItem>
          );
        })}
      </Accordion>
    </Folded>
  );
}
