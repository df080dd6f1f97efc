import type { Language } from "../../../../i18n/language";
import { planTexts } from "../../../../i18n/plan";
import { findingsTexts } from "../../../../i18n/findings";
import { checkTexts } from "../../../../i18n/check";
import { pane } from "../../../../i18n/pane";
import { speaker } from "../../../../i18n/speaker";
import { useLanguage, useSay } from "../../../speech";
import {
  Body1Strong,
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Quiet } from "../../../parts/text";
import { useId } from "react";
import { fixValueWords } from "../../../../sentences/explain-fix";
import { cellAddress, columnLetters } from "../../../../sheet/address";
import { changeWords } from "../../../findings/cell-change";
import { ShortForm } from "../../../parts/short-form";
import type { PlanRoster } from "../../../store/plan/plan-state";
import type { Go } from "../use-go";
import type { NewCell, Part, PlannedAdoption } from "./adoption-of";
import { PLAN_TABLE } from "../../../../workbook-model/own-tables";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  item: { paddingBottom: tokens.spacingVerticalXS },
});

/** Enough to see the effect of a scenario; the count shows its extent. */
const SHOWN = 20;

type Props = {
  readonly planned: PlannedAdoption;
  readonly roster: PlanRoster;
  readonly go: Go;
  readonly onWrite: () => Promise<void>;
  readonly onClose: () => void;
};

/** Changes in the roster before they are written: cells before and after, and people added. */
export function AdoptionPreview({ planned, roster, go, onWrite, onClose }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const sayAnswer = useSay(checkTexts);
  const sayFinding = useSay(findingsTexts);
  const sayPlan = useSay(planTexts);
  const listId = useId();
  const { adoption, byHand, unclear } = planned;
  const { parts, headings, last } = adoption;
  const changes = parts.flatMap((part) => part.changes);
  const added = parts.flatMap((part) =>
    part.people.map((person, index) => ({ person, cells: part.added[index] ?? [] })),
  );
  const isFollowed = roster.sheet.row + roster.cells.length - 1 > last.row;
  const isNothing = changes.length === 0 && added.length === 0;
  return (
    <ShortForm
      label={sayPlan("adopt.title", { sheet: roster.sheet.sheet })}
      submit={isNothing ? null : sayPlan("adopt.write")}
      confirms={listId}
      onSubmit={onWrite}
      onClose={onClose}
    >
      <Body1Strong>{sayPlan("adopt.title", { sheet: roster.sheet.sheet })}</Body1Strong>
      <div id={listId}>
        {isNothing && <Caption1 block>{sayPlan("adopt.nothing")}</Caption1>}
        {headings.length > 0 && (
          <Caption1 block>
            {sayPlan("adopt.columns", {
              count: headings.length,
              headings: headings.map(({ text, column }) => `${columnLetters(column)} «${text}»`).join(", "),
            })}
          </Caption1>
        )}
        {changes.length > 0 && <Caption1Strong block>{sayPlan("adopt.changes")}</Caption1Strong>}
        <ul className={styles.list}>
          {changes.slice(0, SHOWN).map((change) => (
            <li key={change.address} className={styles.item}>
              <Caption1Strong>{change.address}</Caption1Strong>{" "}
              {change.person !== null && <Quiet>{change.person} </Quiet>}
              <Caption1 block>
                {sayPlan("adopt.cell", {
                  heading: change.heading,
                  value: changeWords(change, sayFinding, sayAnswer),
                })}
              </Caption1>
            </li>
          ))}
        </ul>
        <More count={changes.length - SHOWN} />
        {added.length > 0 && (
          <Caption1Strong block>
            {sayPlan("adopt.added", { count: added.length, row: last.row + 1 })}
          </Caption1Strong>
        )}
        <ul className={styles.list}>
          {added.slice(0, SHOWN).map(({ person, cells }, index) => (
            <li key={index} className={styles.item}>
              <Caption1 block>{newWords(cells, person.like, language)}</Caption1>
            </li>
          ))}
        </ul>
        <More count={added.length - SHOWN} />
      </div>
      {byHand.map(({ row, name }) => (
        <div key={row}>
          <Caption1 block>{sayPlan("adopt.by_hand", { name, row: roster.sheet.row + row + 1 })}</Caption1>
          <GoTo {...{ roster, row, go }} />
        </div>
      ))}
      {unclear.length > 0 && <Caption1 block>{sayPlan("adopt.unclear", { count: unclear.length })}</Caption1>}
      <Quiet block>
        {sayPlan("adopt.note", { table: PLAN_TABLE })}
        {added.length > 0 && isFollowed && ` ${sayPlan("adopt.note.total")}`}
      </Quiet>
    </ShortForm>
  );
}

function More({ count }: { count: number }) {
  const sayFindings = useSay(findingsTexts);
  if (count <= 0) return null;
  return <Quiet block>{sayFindings("preview.more", { count })}</Quiet>;
}

function GoTo({ roster, row, go }: Pick<Props, "roster" | "go"> & { readonly row: number }) {
  const sayPane = useSay(pane);
  const place = { row: roster.sheet.row + row, column: roster.sheet.column };
  const address = cellAddress(place.row, place.column);
  return (
    <Button size="small" onClick={() => go(place)}>
      {sayPane("go", { cell: address })}
    </Button>
  );
}

/** Describes a new person by what is known. */
function newWords(
  cells: readonly NewCell[],
  like: Part["people"][number]["like"],
  language: Language,
): string {
  const sayPlan = speaker(planTexts, language);
  const sayAnswer = speaker(checkTexts, language);
  return [
    ...cells.map(({ heading, value }) =>
      sayPlan("adopt.cell", { heading, value: fixValueWords(value, sayAnswer) }),
    ),
    ...(like === null ? [] : [sayPlan("adopt.like", { row: like + 1 })]),
  ].join("; ");
}
