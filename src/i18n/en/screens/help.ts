import type { HelpWords, WelcomeWords } from "../../screens/helpWords";

export const help: HelpWords = {
  show: "Help with this screen",
  hide: "Hide the help",
  intro: "Choose a job to see its steps. All figures live in this very workbook; nothing leaves the machine.",
  yearTitle: "Summarise a year",
  topics: {
    year: {
      what: "Reads the workbook's forms, tests each village against the framework and writes the year's sheets.",
      steps: [
        "Choose the year at the top of the pane.",
        "Press “Summarise …” and wait for its three steps.",
        "Look at the result, and open each sheet with the buttons below it.",
        "Mend what the reconciliation tells, and summarise again.",
      ],
      notes: [
        "Your forms and the cells that you typed are not changed. Only sheets that KDC wrote are written again.",
        "If it is not what you wanted, press “Undo”: the sheets are as they were before.",
      ],
    },
    forms: {
      what: "Adds the standard forms that are missing, the year's score sheet, and scoring slips to print.",
      steps: [
        "Press “Add missing forms”; sheets that are there stay as they are.",
        "Enter the villages and the year's registrations.",
        "Create the year's score sheet: a row for each registered village and level.",
        "To score on paper, create the slips.",
      ],
      notes: ["The framework that comes along is a SAMPLE: replace it by your locality's before you score."],
    },
    merge: {
      what: "Sends the communes their forms, and merges what comes back once you have seen it.",
      steps: [
        "Make the communes' workbooks and send them.",
        "Drop the files that come back, or their folder, into the frame.",
        "Answer the questions about sheets that KDC is not sure of.",
        "Look at each file, and choose which figures to keep where rows differ.",
        "Merge; if that was a mistake, undo it.",
      ],
      notes: [
        "A commune's file is never changed. Each row that can't be taken is told with its cell and the reason.",
        "When a mended file comes again, only the rows that differ are asked about.",
      ],
    },
    village: {
      what: "Tells everything about the village in the selected row, on any sheet.",
      steps: ["Select a row of the village.", "See its points, vetoes, history and what it lacks.", "Press an item to get to its cell."],
      notes: ["The shortest way to the title is arithmetic; it does not replace scoring."],
    },
    levels: {
      what: "Compares the levels' scores, and forecasts who can still make it.",
      steps: [
        "Choose the year.",
        "See where levels differ, and the reasons that were noted.",
        "See the best and worst case of each village.",
        "Write it to a sheet to print it.",
      ],
      notes: ["A difference without a reason is told, so that the note can be added."],
    },
    checks: {
      what: "Finds what is wrong, differs or stands twice in the whole workbook.",
      steps: ["Wait until KDC has read it.", "Press an item to get to its cell.", "Mend the workbook and check again."],
      notes: ["An error makes figures wrong; a warning should be looked at; an info is only to be known."],
    },
    flags: {
      what: "When a score is changed, the result of its row is updated beside the table at once.",
      steps: [
        "Open the score sheet.",
        "Switch the flags on for it.",
        "Change scores and watch the column beside.",
        "Switch off, and no trace is left.",
      ],
      notes: ["Your cells are not changed; the flags stand outside the table."],
    },
    formulas: {
      what: "Inserts KDC's functions with the right ranges, turns formulas into values, and explains cells that show an error.",
      steps: [
        "Open the score sheet.",
        "Choose a function and see where it will go.",
        "Press “Insert”.",
        "Before sending the workbook where KDC is not, write values.",
      ],
      notes: ["An old Excel has no custom functions: KDC writes values instead."],
    },
    council: {
      what: "Records the recognitions after the council's conclusion.",
      steps: [
        "Enter the conclusions in the form Kết luận.",
        "Enter number and date of each title's decision.",
        "Record them in the ledger.",
      ],
      notes: ["The status (first, maintained, again) follows from the ledger; it is not typed."],
    },
    whatIf: {
      what: "Shows who would pass if a minimum, a maximum or a veto score were changed.",
      steps: ["Choose a criterion or rule to try.", "Enter the new value.", "See what changes; write it to a sheet if you need it."],
      notes: ["It is only a trial: framework and scores of the workbook stay as they are."],
    },
    charts: {
      what: "Shows a year's figures in pictures, and puts a chart onto a sheet.",
      steps: [
        "Choose a year and a title.",
        "Open “Table of figures” below a chart for the exact figures.",
        "Press “Put the chart on a sheet” for a chart of Excel's own on the sheet “Biểu đồ <year>”.",
        "In the table of villages and content areas, press a village's name to go to its scores.",
      ],
      notes: [
        "The charts' figures are those of the summary sheets.",
        "A content area in which a village has something open is left out of the mean.",
        "Pressing again brings the charts on that sheet up to date.",
      ],
    },
    report: {
      what: "Writes the report's paragraphs of figures, and a Word file.",
      steps: ["Choose year and scope.", "Read each paragraph; mend figures in the forms.", "Make the Word file, or write it to a sheet."],
      notes: ["Judgements and proposals are for people to write; KDC fills in figures."],
    },
    history: {
      what: "Shows what KDC wrote into the workbook, and takes it back.",
      steps: ["See the list, the latest step first.", "Press “Undo” at the latest step and see what will come back.", "Confirm."],
      notes: ["What you changed by hand since is not lost: the undo stops and names the cell."],
    },
    settings: {
      what: "Sets the unit's name, signatory, levels and other conventions of this workbook, and the pane's language.",
      steps: ["Change what you need.", "Press “Save in the workbook”."],
      notes: ["Settings stand on the sheet Cấu hình, so they go along with the file."],
    },
  },
  shortcutsTitle: "Keyboard shortcuts",
  shortcutsHint: "Ctrl + Alt + digit work while you are in the sheet (Microsoft 365 and Excel on the web).",
  shortcuts: [
    { keys: "Ctrl + Alt + 1", does: "Summarise the year" },
    { keys: "Ctrl + Alt + 2", does: "Village card" },
    { keys: "Ctrl + Alt + 3", does: "Take in communes' workbooks" },
    { keys: "Ctrl + Alt + 4", does: "Reconciliation" },
    { keys: "Ctrl + Alt + 5", does: "History and undo" },
    { keys: "F6", does: "Move between the sheet and the KDC pane" },
    { keys: "Esc", does: "Back to the pane's first screen" },
    { keys: "Tab, Enter", does: "Go to the next button, press it" },
  ],
  safetyTitle: "What KDC never does",
  safety: [
    "It does not write over a cell that you filled, unless you choose so.",
    "It does not send the workbook or its figures anywhere.",
    "It leaves nothing half done: if a step fails, the workbook is as it was before that step.",
  ],
};

export const welcome: WelcomeWords = {
  title: "Welcome to KDC",
  skip: "Skip",
  next: "Next",
  back: "Back",
  step: (step, steps) => `${step}/${steps}`,
  steps: [
    {
      title: "It works inside your workbook",
      text: "KDC reads villages, registrations and scores in the open workbook. Nothing leaves the machine.",
    },
    {
      title: "One click, all sheets",
      text: "Scores, vetoes, proposals, rewards and the annual summary. The cells that you typed stay as they are, and each step can be undone.",
    },
    {
      title: "You always know what comes next",
      text: "The first screen tells which communes have not registered, which villages are not fully scored and how many errors are to be mended.",
    },
  ],
  createForms: "Create the standard forms",
  readTables: "Read tables of this workbook",
  lookAtYear: "See the year's work",
};
