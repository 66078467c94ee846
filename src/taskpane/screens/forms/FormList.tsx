import { Button, Field, Link, makeStyles, Radio, RadioGroup, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { TableAdd20Regular } from "@fluentui/react-icons/svg/table-add";
import type { ReactElement } from "react";
import { useState } from "react";
import type { FormStatus } from "../../../app/scoring/formsStatus";
import type { FrameworkKey } from "../../../core/frameworkTemplates/template";
import { frameworkKeys } from "../../../core/frameworkTemplates/template";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import { useWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(136px, 1fr))",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    width: "100%",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  form: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  /** High enough for a fingertip. */
  link: { minHeight: "24px" },
  present: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  lacking: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface FormListProps {
  readonly forms: readonly FormStatus[];
  readonly onCreate: (framework: FrameworkKey) => void;
}

/** Which standard forms the workbook has, and the way to add those that it lacks. */
export function FormList({ forms, onCreate }: FormListProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { busy } = usePaneState();
  const [framework, setFramework] = useState<FrameworkKey>("mau");
  const missing = forms.filter(({ sheet }) => sheet === null);
  const bringsFramework = missing.some(({ key }) => key === "criteria" || key === "rules");
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{words.formsTitle}</h2>
      <Text className={styles.hint}>{words.formsPresent(forms.length - missing.length, forms.length)}</Text>
      <ul className={styles.list}>
        {forms.map((form) => (
          <FormItem key={form.key} form={form} />
        ))}
      </ul>
      {bringsFramework && <FrameworkChoice framework={framework} onChoose={setFramework} />}
      {missing.length === 0 ? (
        <Text className={styles.hint}>{words.allPresent}</Text>
      ) : (
        <Button appearance="primary" icon={<TableAdd20Regular />} disabledFocusable={busy !== null} onClick={() => onCreate(framework)}>
          {words.createForms}
        </Button>
      )}
    </section>
  );
}

function FormItem({ form: { name, sheet } }: { readonly form: FormStatus }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const store = usePaneStore();
  if (sheet === null) {
    return (
      <li className={styles.form}>
        <Circle16Regular className={styles.lacking} aria-hidden />
        <Text className={styles.hint}>{`${name} (${words.missing})`}</Text>
      </li>
    );
  }
  return (
    <li className={styles.form}>
      <CheckmarkCircle16Filled className={styles.present} aria-hidden />
      <Link className={styles.link} as="button" aria-label={words.openSheet(sheet)} onClick={() => void store.goTo({ sheet, cell: null })}>
        {name}
      </Link>
    </li>
  );
}

interface FrameworkChoiceProps {
  readonly framework: FrameworkKey;
  readonly onChoose: (framework: FrameworkKey) => void;
}

function FrameworkChoice({ framework, onChoose }: FrameworkChoiceProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  return (
    <Field label={words.frameworkTitle}>
      <RadioGroup value={framework} onChange={(_event, { value }) => onChoose(frameworkKeys.find((key) => key === value) ?? "mau")}>
        {frameworkKeys.map((key) => (
          <Radio
            key={key}
            value={key}
            label={
              <>
                {words.framework[key].name}
                <br />
                <Text size={200} className={styles.hint}>
                  {words.framework[key].tells}
                </Text>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
