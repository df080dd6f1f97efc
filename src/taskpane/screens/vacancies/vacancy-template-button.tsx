import { vacancyTexts } from "../../../i18n/vacancies";
import { useLanguage, useSay } from "../../speech";
import { TableAddRegular } from "@fluentui/react-icons";
import type { insertTemplate } from "../../../excel/insert-template";
import { SheetButton } from "../../parts/sheet-button";
import { vacancyTemplate } from "./vacancy-template";

/** Inserts an empty vacancy list in the pane's language. */
export function VacancyTemplateButton({ insertTemplate: verb }: { insertTemplate: typeof insertTemplate }) {
  const language = useLanguage();
  const sayVacancy = useSay(vacancyTexts);
  return (
    <SheetButton
      label={sayVacancy("button.template")}
      icon={<TableAddRegular />}
      task={{
        write: () => verb(vacancyTemplate(language)),
        written: (sheet) => sayVacancy("written.template", { sheet, check: sayVacancy("check") }),
      }}
    />
  );
}
