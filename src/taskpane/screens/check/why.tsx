import { checkTexts } from "../../../i18n/check";
import { pane } from "../../../i18n/pane";
import { Lines, PartTitle, Quiet, useSentenceStyle } from "../../parts/text";
import { useLanguage, useSay } from "../../speech";
import { Body1 } from "@fluentui/react-components";
import { Folded } from "../../parts/folded";
import { lawSentences } from "../../../sentences/explain-verdict";
import type { Check } from "../../../roster/check";
import { testArithmetic } from "../../../sentences/explain-rule-test";
import { lawUsedLines, reasonSentences } from "../../verdict/why-sentences";
import { Stack } from "../../parts/stack";

/** The reasons for the verdict, the comparison of whole numbers behind it, and the law used. */
export function Why({ check }: { check: Check }) {
  const asSentence = useSentenceStyle();
  const language = useLanguage();
  const say = useSay(pane);
  const sayAnswer = useSay(checkTexts);
  const arithmetic = testArithmetic(check.tests, sayAnswer);
  return (
    <Folded title={say("why.title")}>
      <Lines texts={reasonSentences(check, language)} />
      {arithmetic.length > 0 && <PartTitle>{sayAnswer("tab.arithmetic")}</PartTitle>}
      {arithmetic.map(({ name, lines }) => (
        <Stack gap="none" key={name}>
          <Quiet className={asSentence}>{name}</Quiet>
          <Lines texts={lines} haveNumbers />
        </Stack>
      ))}
      <PartTitle>{say("why.law")}</PartTitle>
      {lawUsedLines(check.proof, language).map(({ rule, source }) => (
        <Stack gap="none" key={rule}>
          <Body1>{rule}</Body1>
          <Quiet>{source}</Quiet>
        </Stack>
      ))}
      <Quiet>{lawSentences(check.proof, sayAnswer).join(" ")}</Quiet>
    </Folded>
  );
}
