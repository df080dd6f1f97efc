import { pane } from "../../../i18n/pane";
import { Accordion, Button, makeStyles, SearchBox } from "@fluentui/react-components";
import { WeatherSnowflakeRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState } from "react";
import { functionsTexts } from "../../../i18n/functions";
import type { ScreenProps } from "../../parts/screen-props";
import { ScreenFrame } from "../../parts/screen-frame";
import { useLanguage, useSay } from "../../speech";
import { formulas } from "../../formulas/formulas";
import { ExplainSelected } from "./explain-selected";
import { FormulaItem } from "./formula-item";
import { FreezePage } from "./freeze-page";
import { ShortcutList } from "./shortcut-list";
import { type LiveArguments, liveExample } from "./live-example";
import { rosterPlace, wholeRange } from "../../formulas/roster-place";
import { SETTINGS_TABLE } from "../../../workbook-model/own-tables";
import { useStore } from "../../store/use-store";
import type { Language } from "../../../i18n/language";
import type { FormulaCard } from "../../../i18n/formula-card";
import { type FormulaGroup, formulaGroups } from "../../../i18n/formula-groups";
import { Folded } from "../../parts/folded";
import { Stack } from "../../parts/stack";
import { Quiet } from "../../parts/text";

const useStyles = makeStyles({ search: { maxWidth: "none", width: "100%" } });

const groupIds = Object.keys(formulaGroups) as FormulaGroup[];

/** All formulas of the add-in, with examples on the checked list. */
export function FunctionsScreen({ check }: ScreenProps) {
  const { clock } = useStore();
  const styles = useStyles();
  const language = useLanguage();
  const say = useSay(functionsTexts);
  const sayPane = useSay(pane);
  const [typed, setTyped] = useState("");
  const today = clock.today();
  const live = useMemo(() => liveArguments(check, today), [check, today]);
  const found = foundFormulas(formulas, typed, language);
  const isSearch = typed.trim() !== "";
  const [isFreezing, setFreezing] = useState(false);
  const freezePlace = useRef<HTMLDivElement>(null);
  const wasFreezing = useRef(false);
  useEffect(() => {
    if (wasFreezing.current && !isFreezing) freezePlace.current?.querySelector("button")?.focus();
    wasFreezing.current = isFreezing;
  }, [isFreezing]);

  if (isFreezing) return <FreezePage onLeave={() => setFreezing(false)} />;
  return (
    <ScreenFrame title={sayPane("screen.functions")}>
      <Quiet>{live ? say("intro.live", { range: wholeRange(live.place) }) : say("intro.none")}</Quiet>
      <ExplainSelected />
      <div ref={freezePlace}>
        <Button size="small" icon={<WeatherSnowflakeRegular />} onClick={() => setFreezing(true)}>
          {say("freeze.title")}
        </Button>
      </div>
      <SearchBox
        className={styles.search}
        aria-label={say("search")}
        placeholder={say("search")}
        dismiss={{ "aria-label": sayPane("search.clear") }}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
      />
      <Quiet block aria-live="polite">
        {say("found", { count: found.length })}
      </Quiet>
      <Stack gap="none">
        {groupIds.map((group) => {
          const cards = found.filter((card) => card.group === group);
          return (
            cards.length > 0 && (
              <Folded key={group} title={say(`group.${group}`)} note={String(cards.length)} opens={isSearch}>
                <Accordion multiple collapsible>
                  {cards.map((card) => (
                    <FormulaItem key={card.id} card={card} live={live && liveExample(card, live)} />
                  ))}
                </Accordion>
              </Folded>
            )
          );
        })}
      </Stack>
      <Quiet>{say("separator")}</Quiet>
      <ShortcutList />
    </ScreenFrame>
  );
}

/** What the checked sheet offers as arguments; null if none was read, or it has no heading row to include. */
function liveArguments(
  { answer, reading, question }: ScreenProps["check"],
  today: number,
): LiveArguments | null {
  if (answer?.result.kind !== "check" || reading === null || answer.result.headerRow === null) return null;
  return {
    check: answer.result,
    place: rosterPlace(reading, answer.result.headerRow),
    day: question.day === today ? null : question.day,
    settings: reading.settings ? SETTINGS_TABLE : null,
  };
}

/** Formulas whose name or description contains every typed word. */
function foundFormulas(
  formulas: readonly FormulaCard[],
  typed: string,
  language: Language,
): readonly FormulaCard[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return formulas.filter(({ id, texts }) => {
    const { title, answer } = texts[language];
    const text = `kz.${id} ${title} ${answer}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
