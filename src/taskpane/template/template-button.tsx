import { TableAddRegular } from "@fluentui/react-icons";
import type { insertTemplate } from "../../excel/insert-template";
import { pane } from "../../i18n/pane";
import { SheetButton } from "../parts/sheet-button";
import { useLanguage, useSay } from "../speech";
import { templateTask } from "./template-task";

type Props = { readonly insertTemplate: typeof insertTemplate };

/** Inserts an empty staffing sheet in the pane's language, and employer settings if there are none. */
export function TemplateButton({ insertTemplate }: Props) {
  const language = useLanguage();
  const say = useSay(pane);
  return (
    <SheetButton
      label={say("button.template")}
      icon={<TableAddRegular />}
      task={templateTask(language, insertTemplate)}
    />
  );
}
