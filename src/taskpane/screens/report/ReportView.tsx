import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReportText } from "../../../forms/sheets/reportText";
import { printedParagraph } from "../../../forms/sheets/reportText";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    userSelect: "text",
  },
  part: { ...typographyStyles.subtitle2, margin: 0 },
  section: { ...typographyStyles.body1Strong, margin: 0 },
  paragraph: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});

interface ReportViewProps {
  readonly text: ReportText;
  readonly label: string;
}

/** The report's body as it will stand in the document. Its text is Vietnamese whatever the pane speaks. */
export function ReportView({ text, label }: ReportViewProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={label} lang="vi">
      {text.sections.flatMap(({ heading, level, paragraphs }) => [
        level === 1 ? (
          <h2 key={heading} className={styles.part}>
            {heading}
          </h2>
        ) : (
          <h3 key={heading} className={styles.section}>
            {heading}
          </h3>
        ),
        ...paragraphs.map((each) => (
          <p key={each.key} className={styles.paragraph}>
            {printedParagraph(each)}
          </p>
        )),
      ])}
    </section>
  );
}
