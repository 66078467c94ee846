import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactElement } from "react";
import { useId, useState } from "react";
import type { ScreenKey } from "../screens/keys";
import { Topic } from "../screens/help/Topic";
import { useHelpWords } from "../screens/help/words";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  topic: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
});

/** Help beside a screen: how its job is done, folded away until it is asked for. */
export function HelpHere({ screen }: { readonly screen: Exclude<ScreenKey, "help"> }): ReactElement {
  const styles = useStyles();
  const words = useHelpWords();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        icon={<QuestionCircle20Regular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? words.hide : words.show}
      </Button>
      {isOpen && (
        <div id={id} className={styles.topic}>
          <Topic topic={words.topics[screen]} />
        </div>
      )}
    </>
  );
}
