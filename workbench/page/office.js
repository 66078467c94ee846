/* global document */
// Stands at the address of Microsoft's office.js in the workbench's copy of the pane. Like the original it brings Excel's client library
// by the parser, so that everything is there before the pane's own script runs.
document.write('<script src="../excel-web-16.00.js"></script><script src="../connectOffice.js"></script>');
