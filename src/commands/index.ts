/** The `FunctionName` of the manifest's one-click button. */
const compileYearAction = "compileYear";

/**
 * Ties the ribbon's buttons to what they do. Excel keeps a button busy until `completed`, so that is said whatever happens;
 * failures are the use case's to tell.
 */
export function associateCommands(compileYear: () => Promise<void>): void {
  Office.actions.associate(compileYearAction, async (event: Office.AddinCommands.Event) => {
    try {
      await compileYear();
    } finally {
      event.completed();
    }
  });
}
