import { Button, Field, Input, makeStyles, Select, Spinner, tokens } from "@fluentui/react-components";
import { type SubmitEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { cellText } from "../../../../sheet/cell";
import { planActions, type PlanAction } from "../../../../roster/words/plan-action";
import { nameOf } from "../../../../roster/words/names";
import { fold } from "../../../../roster/words/text";
import { useBoxStyles } from "../../../parts/box-styles";
import { DayBox } from "../../../parts/day-box";
import { InlineForm } from "../../../parts/inline-form";
import type { PlanAnswer } from "../plan-state";
import { countriesOffered, SCENARIOS } from "../../../planning/plan-columns";
import { fieldsOf, type TypedEntry, type TypedField } from "./plan-entry-form";
import { entryProblems, type EntryProblems } from "./entry-problems";
import { useRowsSpeech } from "./rows-speech";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: "100%" },
});

/** So many names are offered; who types more of one sees the others. */
const OFFERED = 50;

type Props = {
  readonly label: string;
  readonly submit: string;
  readonly entry: TypedEntry;
  readonly answer: PlanAnswer;
  /** The row that is edited; null for a new one. */
  readonly row: number | null;
  /** Ends when the outcome is known; the form stays until then. */
  readonly onSave: (entry: TypedEntry) => Promise<void>;
  readonly onClose: () => void;
};

/** The fields of one row of the plan. What would keep it from being carried out is said at its field. */
export function PlanForm({ label, submit, entry: initial, answer, row, onSave, onClose }: Props) {
  const styles = useStyles();
  const boxes = useBoxStyles();
  const speech = useRowsSpeech();
  const { language, sayRows } = speech;
  const [entry, setEntry] = useState(initial);
  const [problems, setProblems] = useState<EntryProblems>({});
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const listId = useId();
  useEffect(() => form.current?.querySelector("select")?.focus(), []);
  const names = useMemo(() => namesIn(answer), [answer]);

  const has = (field: TypedField) => fieldsOf[entry.action].includes(field);
  const type = (change: Partial<TypedEntry>) => {
    setEntry({ ...entry, ...change });
    setProblems({});
  };
  const told = (field: TypedField) =>
    problems[field] === undefined
      ? {}
      : ({ validationMessage: problems[field], validationState: "error" } as const);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const found = entryProblems(entry, { roster: answer.roster, table: answer.plan, row }, speech);
    setProblems(found);
    const [first] = Object.keys(found);
    if (first !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    setBusy(true);
    await onSave(entry);
    setBusy(false);
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
    <InlineForm label={label} onClose={onClose}>
      <form ref={form} className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        <Field label={sayRows("field.what")} {...told("action")}>
          <Select
            root={{ className: boxes.box }}
            name="action"
            value={entry.action}
            onChange={(_, { value }) => act(value as PlanAction)}
          >
            {planActions.map((action) => (
              <option key={action} value={action}>
                {sayRows(`what.${action}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={sayRows(isHire ? "field.who.hire" : "field.who")} required {...told("who")}>
          <Input
            className={styles.input}
            name="who"
            autoComplete="off"
            value={entry.who}
            {...(isHire ? {} : { list: `${listId}names` })}
            onChange={(_, { value }) => type({ who: value })}
          />
        </Field>
        <datalist id={`${listId}names`}>
          {offered.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        {has("category") && (
          <Field
            label={sayRows(isHire ? "field.category" : "field.category.new")}
            required={!isHire}
            {...told("category")}
          >
            <Select
              root={{ className: boxes.box }}
              name="category"
              value={entry.category}
              onChange={(_, { value }) => type({ category: value })}
            >
              <option value="">{sayRows("field.category.none")}</option>
              {[...new Set(["1", "2", "3", "4", entry.category])]
                .filter((category) => category !== "")
                .map((category) => (
                  <option key={category} value={category}>
                    {category}
                  </option>
                ))}
            </Select>
          </Field>
        )}
        {has("citizenship") && (
          <Field label={sayRows("field.citizenship")} {...told("citizenship")}>
            <Input
              className={styles.input}
              name="citizenship"
              list={`${listId}countries`}
              value={entry.citizenship}
              onChange={(_, { value }) => type({ citizenship: value })}
            />
          </Field>
        )}
        <datalist id={`${listId}countries`}>
          {countriesOffered(language).map((country) => (
            <option key={country} value={country} />
          ))}
        </datalist>
        {entry.action !== "not_hire" && (
          <Field label={sayRows(`field.day.${entry.action}`)} required={!isHire} {...told("day")}>
            <DayBox className={styles.input} name="day" value={entry.day} onText={(day) => type({ day })} />
          </Field>
        )}
        <Field label={sayRows("field.scenario")} hint={sayRows("field.scenario.hint")} {...told("scenario")}>
          <Input
            className={styles.input}
            name="scenario"
            list={`${listId}scenarios`}
            maxLength={60}
            value={entry.scenario}
            onChange={(_, { value }) => type({ scenario: value })}
          />
        </Field>
        <datalist id={`${listId}scenarios`}>
          {scenariosIn(answer).map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <div className={styles.buttons}>
          <Button
            type="submit"
            appearance="primary"
            size="small"
            disabledFocusable={isBusy}
            icon={isBusy ? <Spinner size="extra-tiny" aria-hidden /> : null}
          >
            {isBusy ? sayRows("saving") : submit}
          </Button>
          <Button size="small" disabled={isBusy} onClick={onClose}>
            {sayRows("cancel")}
          </Button>
        </div>
      </form>
    </InlineForm>
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
