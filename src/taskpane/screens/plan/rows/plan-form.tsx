import { planTexts } from "../../../../i18n/plan";
import { useLanguage, useSay } from "../../../speech";
import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { cellText } from "../../../../sheet/cell";
import { planActions, type PlanAction } from "../../../../roster/words/plan-action";
import { nameOf } from "../../../../roster/words/names";
import { fold } from "../../../../roster/words/text";
import { Dropdown } from "../../../parts/dropdown";
import { DayBox } from "../../../parts/day-box";
import { NameOptions } from "../../../parts/name-options";
import { ShortForm } from "../../../parts/short-form";
import type { PlanAnswer } from "../../../store/plan/plan-state";
import { countriesOffered, SCENARIOS } from "../../../planning/plan-columns";
import { fieldsOf, type TypedEntry, type TypedField } from "./plan-entry-form";
import { entryProblems, type EntryProblems } from "./entry-problems";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

/** Names offered at a time; typing narrows them down. */
const OFFERED = 50;

type Props = {
  readonly label: string;
  readonly submit: string;
  readonly entry: TypedEntry;
  readonly answer: PlanAnswer;
  /** The row being edited; null for a new one. */
  readonly row: number | null;
  /** Resolves once the outcome is known; the form stays until then. */
  readonly onSave: (entry: TypedEntry) => Promise<void>;
  readonly onClose: () => void;
};

/** The form for one plan row. Problems are shown at their fields. */
export function PlanForm({ label, submit, entry: initial, answer, row, onSave, onClose }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const sayPlan = useSay(planTexts);
  const [entry, setEntry] = useState(initial);
  const [problems, setProblems] = useState<EntryProblems>({});
  const listId = useId();
  const names = useMemo(() => namesIn(answer), [answer]);

  const has = (field: TypedField) => fieldsOf[entry.action].includes(field);
  const type = (change: Partial<TypedEntry>) => {
    setEntry({ ...entry, ...change });
    setProblems({});
  };
  const validation = (field: TypedField) =>
    problems[field] === undefined
      ? {}
      : ({ validationMessage: problems[field], validationState: "error" } as const);
  const save = () => {
    const found = entryProblems(entry, { roster: answer.roster, table: answer.plan, row }, language);
    setProblems(found);
    const [first] = Object.keys(found);
    return first ?? onSave(entry);
  };
  const act = (action: PlanAction) => {
    const isNumber = /^\d*$/.test(entry.who.trim());
    type({ action, ...(isNumber ? { who: action === "hire" ? "1" : "" } : {}) });
  };
  const isHire = entry.action === "hire";
  const typedName = fold(entry.who);
  const offered = isHire
    ? []
    : names.filter((name) => typedName === "" || fold(name).includes(typedName)).slice(0, OFFERED);
  return (
    <ShortForm {...{ label, submit, onClose }} onSubmit={save}>
      <Field label={sayPlan("column.what")} {...validation("action")}>
        <Dropdown name="action" value={entry.action} onChoose={(value) => act(value as PlanAction)}>
          {planActions.map((action) => (
            <option key={action} value={action}>
              {sayPlan(`what.${action}`)}
            </option>
          ))}
        </Dropdown>
      </Field>
      <Field label={sayPlan(isHire ? "field.who.hire" : "field.who")} required {...validation("who")}>
        <Input
          className={styles.input}
          name="who"
          autoComplete="off"
          value={entry.who}
          {...(isHire ? {} : { list: `${listId}names` })}
          onChange={(_, { value }) => type({ who: value })}
        />
      </Field>
      <NameOptions id={`${listId}names`} names={offered} />
      {has("category") && (
        <Field
          label={isHire ? sayPlan("column.category") : sayPlan("field.category.new")}
          required={!isHire}
          {...validation("category")}
        >
          <Dropdown name="category" value={entry.category} onChoose={(category) => type({ category })}>
            <option value="">{sayPlan("field.category.none")}</option>
            {[...new Set(["1", "2", "3", "4", entry.category])]
              .filter((category) => category !== "")
              .map((category) => (
                <option key={category} value={category}>
                  {category}
                </option>
              ))}
          </Dropdown>
        </Field>
      )}
      {has("citizenship") && (
        <Field label={sayPlan("column.citizenship")} {...validation("citizenship")}>
          <Input
            className={styles.input}
            name="citizenship"
            list={`${listId}countries`}
            value={entry.citizenship}
            onChange={(_, { value }) => type({ citizenship: value })}
          />
        </Field>
      )}
      <NameOptions id={`${listId}countries`} names={countriesOffered(language)} />
      {entry.action !== "not_hire" && (
        <Field label={sayPlan(`field.day.${entry.action}`)} required={!isHire} {...validation("day")}>
          <DayBox className={styles.input} name="day" value={entry.day} onText={(day) => type({ day })} />
        </Field>
      )}
      <Field
        label={sayPlan("column.scenario")}
        hint={sayPlan("field.scenario.hint")}
        {...validation("scenario")}
      >
        <Input
          className={styles.input}
          name="scenario"
          list={`${listId}scenarios`}
          maxLength={60}
          value={entry.scenario}
          onChange={(_, { value }) => type({ scenario: value })}
        />
      </Field>
      <NameOptions id={`${listId}scenarios`} names={scenariosIn(answer)} />
    </ShortForm>
  );
}

function namesIn({ roster, result }: PlanAnswer): readonly string[] {
  if (result.kind !== "forecast") return [];
  const { columns, headerRow } = result;
  const people = roster.cells.slice((headerRow ?? -1) + 1);
  return [...new Set(people.map((row) => cellText(nameOf(row, { columns }))))].filter((name) => name !== "");
}

function scenariosIn({ plan }: PlanAnswer): readonly string[] {
  const own = plan?.plan.kind === "plan" ? plan.plan.scenarios : [];
  return [...new Set([...own, ...SCENARIOS])];
}
