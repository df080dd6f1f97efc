import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  code: {
    display: "block",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    userSelect: "all",
  },
});

/** A formula's text; a click selects all of it for copying. */
export function FormulaText({ text }: { readonly text: string }) {
  return <code className={useStyles().code}>{text}</code>;
}
