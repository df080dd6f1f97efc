import { vacancyPaneTexts } from "../../../i18n/vacancypane";
import { useLanguage, useSay } from "../../speech";
import { TableAddRegular } from "@fluentui/react-icons";
import type { insertTemplate } from "../../../excel/insert-template";
import { SheetButton } from "../../parts/sheet-button";
import { vacancyTemplate } from "./vacancy-template";

/** Inserts an empty list of vacancies in the language of the pane. */
export function VacancyTemplateButton({ insertTemplate: verb }: { insertTemplate: typeof insertTemplate }) {
  const language = useLanguage();
  const sayScreen = useSay(vacancyPaneTexts);
  return (
    <SheetButton
      label={sayScreen("button.template")}
      icon={<TableAddRegular />}
      task={{
        write: () => verb(vacancyTemplate(language)),
        written: (sheet) => sayScreen("written.template", { sheet, check: sayScreen("check") }),
        failed: sayScreen("failed.sheet"),
      }}
    />
  );
}
