import { DocumentTableRegular } from "@fluentui/react-icons";
import type { SheetDocument } from "../../excel/sheet-document";
import type { Language } from "../../i18n/language";
import { reportTexts } from "../../i18n/report";
import { SheetButton } from "../parts/sheet-button";
import { useLanguage, useSay } from "../speech";
import { useStore } from "../store/use-store";
import { reportTask } from "./report-task";

type Props = { readonly sheet: (language: Language) => Promise<SheetDocument> };

/** Writes a report to a new sheet. */
export function ReportButton({ sheet }: Props) {
  const { verbs } = useStore();
  const language = useLanguage();
  const say = useSay(reportTexts);
  return (
    <SheetButton
      label={say("button.report")}
      icon={<DocumentTableRegular />}
      task={reportTask(sheet, language, verbs)}
    />
  );
}
