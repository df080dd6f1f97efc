import { useLanguage, useSay } from "../speech";
import { Body1, Link } from "@fluentui/react-components";
import { lawRows } from "../../account/law-rows";
import { FORMULA_NAMESPACE } from "../../sheet/formula-namespace";
import { FactList } from "../parts/fact-list";
import { AccountRows } from "../proof/account-rows";
import { answerText } from "./answer-text";
import type { CallExplained } from "./explain-formula";
import { FormulaFixList } from "./formula-fix-list";
import type { FormulaFix } from "./formula-fixes";
import { PeopleBehind } from "./people-behind";
import { VacancyList } from "./vacancy-list";
import { Stack } from "../parts/stack";
import { PartTitle, Quiet } from "../parts/text";
import { Message } from "../parts/message";
import { functionsTexts } from "../../i18n/functions";

type Props = {
  readonly explained: CallExplained;
  readonly cell: string;
  /** Zero-based row of the selected cell within the formula's spill range. */
  readonly row: number;
  readonly isBusy: boolean;
  readonly onWrite: (fix: FormulaFix) => void;
};

/** One call of a formula: its question, result and basis, or what is wrong with it. */
export function CallSection({ explained, cell, row, isBusy, onWrite }: Props) {
  const language = useLanguage();
  const say = useSay(functionsTexts);
  const { card, given, outcome, why, behind, vacancies, rules, fixes, isWhole, isOutdated } = explained;
  const { title, answer, help } = card.texts[language];
  const problems = given.flatMap(({ name, text, problem }) =>
    problem === null ? [] : [say(`explained.${problem}`, { name, text })],
  );
  const isMissing = given.some(({ problem }) => problem === "missing");
  const isUnusable = outcome?.kind === "error" && outcome.why === "bad_input";
  return (
    <Stack as="section" gap="M">
      <PartTitle as="h2">{`${FORMULA_NAMESPACE}.${card.id}: ${title}`}</PartTitle>
      <Quiet>{answer}</Quiet>
      {outcome?.kind === "error" && (why === null || isUnusable) && (
        <Message intent={isUnusable ? "error" : "info"}>{outcome.sentence}</Message>
      )}
      {problems.map((problem) => (
        <Message key={problem} intent="warning">
          {problem}
        </Message>
      ))}
      {isOutdated && <Message intent="warning">{say("explained.outdated")}</Message>}
      {why !== null && <Body1>{why}</Body1>}
      {(isUnusable || isMissing || fixes.length > 0) && (
        <FormulaFixList fixes={fixes} cell={cell} isBusy={isBusy} onWrite={onWrite} />
      )}
      <Stack>
        {!isWhole && outcome?.kind === "answer" && (
          <FactList facts={[[say("explained.answer"), answerText(outcome.value, say)]]} />
        )}
        <PartTitle>{say("explained.asked")}</PartTitle>
        <FactList
          facts={given.map(({ name, text }) => [name, text === "" ? say("explained.omitted") : text])}
        />
      </Stack>
      {behind && <PeopleBehind behind={behind} />}
      {vacancies && <VacancyList behind={vacancies} selected={row - 1} />}
      {!behind && rules.length > 0 && (
        <Stack>
          <PartTitle>{say("explained.rules")}</PartTitle>
          <AccountRows rows={lawRows(rules, language)} />
        </Stack>
      )}
      <div>
        <Link href={help} target="_blank">
          {say("explained.help")}
        </Link>
      </div>
    </Stack>
  );
}
