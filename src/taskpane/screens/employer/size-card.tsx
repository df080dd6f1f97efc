import type { Language } from "../../../i18n/language";
import { pane } from "../../../i18n/pane";
import { Lines, Quiet, Title } from "../../parts/text";
import { useLanguage, useSay } from "../../speech";
import { Body1, Body1Strong, Button } from "@fluentui/react-components";
import { rulesTexts, type SayRules } from "../../../i18n/rules";
import { type Day, toDotted } from "../../../law/day";
import { grouped } from "../../../i18n/grouped";
import { confidenceWords } from "../../../sentences/confidence-words";
import { type Size, sizeOf } from "./size-of";
import type { Stated } from "./stated";
import { QuestionBox } from "../../parts/question-box";

type Props = { readonly stated: Stated; readonly day: Day; readonly onUse: () => void };

/** The size of the business according to the figures, with the comparison behind it. */
export function SizeCard({ stated, day, onUse }: Props) {
  const language = useLanguage();
  const say = useSay(rulesTexts);
  const sayTexts = useSay(pane);
  const size = sizeOf(stated, day);
  const choice = stated.values.small_business;
  return (
    <QuestionBox gap="XS" aria-live="polite">
      <Title>{say("size.title", { day: toDotted(day) })}</Title>
      {size.kind === "size" ? (
        <>
          <Body1Strong>{say(`size.${size.size}`)}</Body1Strong>
          <Lines texts={comparisons(size, say, language)} haveNumbers />
          {isContradicted(size, choice) && (
            <Body1>{say("size.differs", { stated: sayTexts(choice === "yes" ? "yes" : "no") })}</Body1>
          )}
          {choice === undefined && (
            <>
              <Body1>{say("size.unused", { stated: sayTexts("not_said") })}</Body1>
              <div>
                <Button size="small" onClick={onUse}>
                  {say("size.use")}
                </Button>
              </div>
            </>
          )}
          <Quiet>
            {say("size.confidence", {
              confidence: confidenceWords(size, say),
              day: toDotted(size.checkedOn),
            })}
          </Quiet>
        </>
      ) : (
        <Body1>{say(`size.${size.kind}`)}</Body1>
      )}
    </QuestionBox>
  );
}

type KnownSize = Extract<Size, { kind: "size" }>;

function comparisons(
  { headcount, income, criteria, index, isExcluded }: KnownSize,
  say: SayRules,
  language: Language,
): readonly string[] {
  const number = (value: number) => grouped(value, language);
  const ceiling = criteria.incomeInMci * index;
  const sign = (value: number, most: number) => (value <= most ? "≤" : ">");
  return [
    say("size.people", {
      headcount: number(headcount),
      sign: sign(headcount, criteria.headcount),
      ceiling: number(criteria.headcount),
    }),
    say("size.income", {
      income: number(income),
      sign: sign(income, ceiling),
      mci: number(criteria.incomeInMci),
      index: number(index),
      ceiling: number(ceiling),
    }),
    ...(isExcluded ? [say("size.excluded")] : []),
  ];
}

/** True if a plain yes or no contradicts the figures. With an excluded activity a yes has no effect anyway. */
function isContradicted({ size, isExcluded }: KnownSize, choice: string | undefined): boolean {
  const isSmall = size === "micro" || size === "small";
  return (choice === "yes" && !isSmall && !isExcluded) || (choice === "no" && isSmall);
}
