import { Button, Caption1, Field, Input } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { findingsTexts } from "../../i18n/findings";
import { FIXES_TABLE, HISTORY_TABLE, SETTINGS_TABLE } from "../../workbook-model/own-tables";
import { NoticeBar } from "../findings/notice-bar";
import { ShortForm } from "../parts/short-form";
import { Toggle } from "../parts/toggle";
import { useOpened } from "../parts/use-opened";
import { useSay } from "../speech";
import type { Answer, Snapshot } from "../store/check/answer";
import { keptFixes } from "../store/kept";
import { useKept } from "../store/use-store";
import { useEveryCheck } from "./use-every-check";
import { useKeeping } from "./use-keeping";
import { Stack } from "../parts/stack";

type Props = { readonly answer: Answer; readonly reading: Snapshot; readonly isStale: boolean };

/** Saves a check to the workbook on request, with the name of the person; renders nothing without a verdict. */
export function KeepCheck({ answer, reading, isStale }: Props) {
  const say = useSay(findingsTexts);
  const root = useRef<HTMLDivElement>(null);
  const { opened, open, close } = useOpened<true>(root);
  const [by, setBy] = useState(answer.settings.checkedBy);
  const [{ pending }] = useKept(keptFixes);
  const { notice, keep, dismiss } = useKeeping();
  const { result } = answer;
  const every = useEveryCheck({ answer, reading, check: result.kind === "check" ? result : null });
  if (result.kind !== "check") return null;
  return (
    <Stack ref={root} gap="XS">
      <div>
        <Button size="small" icon={<HistoryRegular />} onClick={() => open(true)}>
          {say("history.keep")}
        </Button>
      </div>
      {opened && (
        <ShortForm
          label={say("history.keep")}
          submit={say("history.keep.do")}
          onSubmit={async () => {
            if (await keep({ answer, check: result, reading, by: by.trim() })) close();
          }}
          onClose={close}
        >
          <Caption1>{say("history.keep.what", { table: HISTORY_TABLE })}</Caption1>
          {isStale && <Caption1>{say("history.keep.stale", { time: reading.at })}</Caption1>}
          {pending.length > 0 && (
            <Caption1>{say("history.keep.fixes", { count: pending.length, table: FIXES_TABLE })}</Caption1>
          )}
          <Field label={say("history.who")} hint={say("history.who.hint", { table: SETTINGS_TABLE })}>
            <Input value={by} maxLength={100} onChange={(_, { value }) => setBy(value)} />
          </Field>
        </ShortForm>
      )}
      <NoticeBar notice={notice} onDismiss={dismiss} />
      <Field hint={say("history.every.hint", { table: HISTORY_TABLE, settings: SETTINGS_TABLE })}>
        <Toggle
          label={say("history.every")}
          checked={every.isOn}
          onChange={(_, { checked }) => void every.turn(checked)}
        />
      </Field>
      <NoticeBar notice={every.notice} onDismiss={every.dismiss} />
    </Stack>
  );
}
