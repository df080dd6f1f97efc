import { planTexts } from "../../../../i18n/plan";
import { useLanguage, useSay } from "../../../speech";
import { Body1, Button, Caption1, Link, makeStyles } from "@fluentui/react-components";
import { PartTitle, Quiet, Title } from "../../../parts/text";
import { AddRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { explainUnreadablePlan, planWords } from "../../../../sentences/explain-plan";
import { toDotted } from "../../../../law/day";
import { NoticeBar } from "../../../findings/notice-bar";
import type { Go, PlanPart } from "../use-go";
import { Adoption } from "./adoption";
import { doneRows, listedRows, type ListedScenario } from "../../../../account/forecast/listed-rows";
import { seenCells } from "../../../planning/plan-columns";
import { entryCells, newEntry, type TypedEntry } from "./plan-entry-form";
import { PlanForm } from "./plan-form";
import { PlanRowItem } from "./plan-row-item";
import { rawWords, rowWords, scenarioTitle } from "../../../../account/forecast/row-words";
import { usePlanWriting } from "../../../planning/use-plan-writing";
import { keptPlan } from "../../../store/plan/plan-session";
import { useStore } from "../../../store/use-store";
import { PLAN_TABLE } from "../../../../workbook-model/own-tables";
import { PlainList, Stack } from "../../../parts/stack";
import { FirstItems } from "../../../parts/first-items";

const useStyles = makeStyles({
  done: { overflowWrap: "anywhere" },
});

/** More rows would push everything below out of view. */
const SHOWN = 50;

/** The plan's rows, with controls to add, edit and remove them, and to write a scenario into the roster. */
export function PlanRows({ answer, go }: PlanPart) {
  const store = useStore();
  const sayPlan = useSay(planTexts);
  const { notice, setNotice, write, add: addRows } = usePlanWriting(store.get(keptPlan).planWritten);
  const [isAdding, setAdding] = useState(false);
  const [last, setLast] = useState<string | null>(null);
  const addPlace = useRef<HTMLDivElement>(null);
  const { plan: table } = answer;
  const words = planWords(sayPlan);
  const focusAdd = () => addPlace.current?.querySelector("button")?.focus();

  const add = async (entry: TypedEntry) => {
    setLast(entry.scenario.trim());
    const isWritten = await addRows(table, [entryCells(entry, words, null)]);
    if (!isWritten) return;
    setAdding(false);
    focusAdd();
  };
  const headerRow = table?.plan.kind === "plan" ? table.plan.headerRow : 0;
  const seen = (row: number) => ({
    row: row - headerRow - 1,
    seen: table ? seenCells(table, row) : [],
  });
  const change = (row: number, entry: TypedEntry, before: TypedEntry) =>
    write(
      table,
      { change: [{ ...seen(row), cells: entryCells(entry, words, before) }] },
      sayPlan("written.changed", { table: PLAN_TABLE }),
    );
  const remove = async (row: number) => {
    const isRemoved = await write(
      table,
      { remove: [seen(row)] },
      sayPlan("written.removed", { table: PLAN_TABLE }),
    );
    if (isRemoved) focusAdd();
    return isRemoved;
  };
  const scenarios = table ? listedRows(table) : [];
  const isPlan = table === null || table.plan.kind === "plan";
  return (
    <Stack as="section" aria-label={sayPlan("rows.title")}>
      <Title>{sayPlan("rows.title")}</Title>
      <Quiet>{sayPlan("rows.intro", { table: PLAN_TABLE })}</Quiet>
      {table && table.plan.kind !== "plan" && (
        <Body1>
          {sayPlan("rows.unreadable", { table: PLAN_TABLE })} {explainUnreadablePlan(table.plan, sayPlan)}
        </Body1>
      )}
      {isPlan && scenarios.length === 0 && <Body1>{sayPlan("rows.none")}</Body1>}
      {table &&
        scenarios.map((scenario) => (
          <ScenarioRows
            key={scenario.name}
            {...{ scenario, table, answer, change, remove }}
            title={scenarioTitle(scenario.name, scenarios, sayPlan)}
            go={go}
          />
        ))}
      {isPlan && (
        <div ref={addPlace}>
          <Button icon={<AddRegular />} aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
            {sayPlan("row.add")}
          </Button>
        </div>
      )}
      {isAdding && (
        <PlanForm
          label={sayPlan("form.add")}
          submit={sayPlan("add")}
          entry={newEntry(last ?? firstScenario(answer))}
          answer={answer}
          row={null}
          onSave={add}
          onClose={() => {
            setAdding(false);
            focusAdd();
          }}
        />
      )}
      <Adoption {...{ answer, go }} onNotice={setNotice} />
      {table && <DoneRows table={table} />}
      {table && (
        <Link as="button" onClick={() => go(table.sheet, table.sheet.id)}>
          {sayPlan("rows.table")}
        </Link>
      )}
      <NoticeBar notice={notice} onDismiss={() => setNotice(null)} />
    </Stack>
  );
}

type ScenarioProps = {
  readonly title: string;
  readonly scenario: ListedScenario;
  readonly table: NonNullable<PlanPart["answer"]["plan"]>;
  readonly answer: PlanPart["answer"];
  readonly go: Go;
  readonly change: (row: number, entry: TypedEntry, before: TypedEntry) => Promise<boolean>;
  readonly remove: (row: number) => Promise<boolean>;
};

function ScenarioRows({ title, scenario, table, answer, go, change, remove }: ScenarioProps) {
  const sayPlan = useSay(planTexts);
  return (
    <div data-scenario={scenario.name}>
      <PartTitle>{title}</PartTitle>
      <FirstItems items={scenario.rows} most={SHOWN} moreWords={(count) => sayPlan("rows.more", { count })}>
        {(shown) => (
          <PlainList>
            {shown.map((listed) => (
              <PlanRowItem
                key={listed.row}
                {...{ listed, table, answer, go }}
                onChange={change}
                onRemove={remove}
              />
            ))}
          </PlainList>
        )}
      </FirstItems>
    </div>
  );
}

function DoneRows({ table }: Pick<ScenarioProps, "table">) {
  const styles = useStyles();
  const language = useLanguage();
  const sayPlan = useSay(planTexts);
  const rows = doneRows(table);
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>
        <Caption1>{sayPlan("done.title", { count: rows.length })}</Caption1>
      </summary>
      <PlainList>
        {rows.slice(-SHOWN).map(({ row, planRow, day }) => (
          <li key={row} className={styles.done}>
            <Caption1>
              {planRow === null ? rawWords(table, row, sayPlan) : rowWords(planRow, language)} ·{" "}
              {sayPlan("done.on", { day: toDotted(day) })}
            </Caption1>
          </li>
        ))}
      </PlainList>
    </details>
  );
}

function firstScenario({ plan }: PlanPart["answer"]): string {
  return (plan?.plan.kind === "plan" && plan.plan.scenarios[0]) || "";
}
