import { vacancyTexts } from "../../../i18n/vacancies";
import { useLanguage, useSay } from "../../speech";
import { TableAddRegular } from "@fluentui/react-icons";
import { useStore } from "../../store/use-store";
import { SheetButton } from "../../parts/sheet-button";
import { vacancyTemplate } from "./vacancy-template";

/** Inserts an empty vacancy list in the pane's language. */
export function VacancyTemplateButton() {
  const { verbs } = useStore();
  const language = useLanguage();
  const sayVacancy = useSay(vacancyTexts);
  return (
    <SheetButton
      label={sayVacancy("button.template")}
      icon={<TableAddRegular />}
      task={{
        write: () => verbs.insertTemplate(vacancyTemplate(language)),
        written: (sheet) => sayVacancy("written.template", { sheet, check: sayVacancy("check") }),
      }}
    />
  );
}
