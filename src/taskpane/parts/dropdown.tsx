import { makeStyles, mergeClasses, Select, type SelectProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  // A long option would otherwise make the box wider than the pane.
  box: { minWidth: 0, maxWidth: "100%" },
  choice: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});

type Props = Omit<SelectProps, "root" | "onChange"> & { readonly onChoose: (value: string) => void };

/** A dropdown that truncates long options. */
export function Dropdown({ className, onChoose, ...rest }: Props) {
  const styles = useStyles();
  return (
    <Select
      {...rest}
      root={{ className: mergeClasses(styles.box, className) }}
      className={styles.choice}
      onChange={(_, { value }) => onChoose(value)}
    />
  );
}
