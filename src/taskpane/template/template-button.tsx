import { TableAddRegular } from "@fluentui/react-icons";
import type { insertTemplate } from "../../excel/insert-template";
import { reportTexts } from "../../i18n/report";
import { speaker } from "../../i18n/speaker";
import { SheetButton } from "../report/sheet-button";
import { SETTINGS_TABLE } from "../settings-table";
import { useSpeech } from "../speech";

type Props = { readonly insertTemplate: typeof insertTemplate };

/** Inserts an empty staffing sheet in the language of the pane, and the employer's settings where there are none. */
export function TemplateButton({ insertTemplate }: Props) {
  const { language } = useSpeech();
  const say = speaker(reportTexts, language);
  return (
    <SheetButton
      label={say("button.template")}
      icon={<TableAddRegular />}
      write={async () => insertTemplate((await import("./template-content")).templateContent(language))}
      written={(sheet) => say("outcome.template.written", { sheet, table: SETTINGS_TABLE })}
      failed={say("outcome.template.failed")}
    />
  );
}
