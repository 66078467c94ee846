/** The screens that the ribbon and the menu of a cell open, by the `FunctionName` of the manifest. */
const screenActions = {
  openVillage: "village",
  openMerge: "merge",
  openChecks: "checks",
  openHistory: "history",
  openFormulas: "formulas",
} as const;

export type CommandedScreen = (typeof screenActions)[keyof typeof screenActions];

/** What the manifest's buttons do. */
export interface Commands {
  readonly compileYear: () => Promise<void>;
  readonly open: (screen: CommandedScreen) => Promise<void>;
}

/**
 * Ties the ribbon's buttons to what they do. Excel keeps a button busy until `completed`, so that is said whatever happens;
 * failures are the use case's to tell.
 */
function associate(action: string, perform: () => Promise<void>): void {
  Office.actions.associate(action, async (event: Office.AddinCommands.Event) => {
    try {
      await perform();
    } finally {
      event.completed();
    }
  });
}

export function associateCommands({ compileYear, open }: Commands): void {
  associate("compileYear", compileYear);
  for (const [action, screen] of Object.entries(screenActions)) associate(action, () => open(screen));
}
