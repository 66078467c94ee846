/* global window */
// The page around the pane holds the host; it gives this frame its Office, Excel and CustomFunctions.
window.parent.connectOffice(window);
