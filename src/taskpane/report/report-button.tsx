import { DocumentTableRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { SheetDocument } from "../../excel/sheet-document";
import type { Language } from "../../i18n/language";
import { reportTexts } from "../../i18n/report";
import { SheetButton } from "../parts/sheet-button";
import { useLanguage, useSay } from "../speech";
import { useStore } from "../store/use-store";

type Props = {
  readonly sheet: (language: Language) => Promise<SheetDocument>;
  /** Where it is not simply a report. */
  readonly label?: string;
  readonly icon?: ReactElement;
};

/** Writes a report, or another document, to a new sheet. */
export function ReportButton({ sheet, label, icon = <DocumentTableRegular /> }: Props) {
  const { verbs } = useStore();
  const language = useLanguage();
  const say = useSay(reportTexts);
  return (
    <SheetButton
      label={label ?? say("button.report")}
      icon={icon}
      task={{ write: async () => verbs.writeReport(await sheet(language)) }}
    />
  );
}
